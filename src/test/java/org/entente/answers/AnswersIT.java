// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;

import org.entente.embedded.EmbeddedNeo4j;
import org.entente.embedded.EmbeddedOptions;
import org.entente.graph.history.History;
import org.entente.graph.history.Vantage;
import org.entente.query.AmbiguousName;
import org.entente.query.ClaimView;
import org.entente.query.Documents;
import org.entente.query.Entities;
import org.entente.query.Evidence;
import org.entente.query.Judgements;
import org.entente.query.TieStream;
import org.entente.query.Ties;
import org.entente.query.UnknownName;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

class AnswersIT {

    private static EmbeddedNeo4j neo4j;
    private static Driver driver;
    private static Answers answers;

    @BeforeAll
    static void draw() throws IOException {
        var folder = Files.createTempDirectory("answers");
        neo4j = EmbeddedNeo4j.start(EmbeddedOptions.in(folder).withPort(0).withoutAuthentication());
        driver = GraphDatabase.driver(neo4j.uri(), AuthTokens.none());
        driver.executableQuery(GRAPH).execute();
        var entities = new Entities(driver);
        var ties = new Ties(driver);
        answers = new Answers(new IndexKeeper(new TieStream(driver), folder.toString()), entities, ties,
                new Substantiation(entities, ties, new Evidence(driver), new Judgements(driver)), new Horizons(new Documents(driver)),
                new PastSnapshots(new History(driver), new TieStream(driver)));
    }

    @AfterAll
    static void close() {
        driver.close();
        neo4j.close();
    }

    @Test
    void tellsEachHopWithTheClaimsThatSaySo() {
        var answer = answers.ask(PathRequest.between("Northland", "Southland"));
        var path = answer.paths().getFirst();
        assertThat(path.hops()).isEqualTo(2);
        assertThat(path.weakest()).isEqualTo(1);
        assertThat(path.confidence()).isEqualTo(0.6);
        assertThat(path.restsOn()).containsExactly("d2");
        var supply = path.steps().getFirst().ties().getFirst();
        assertThat(supply.kind()).isEqualTo("SUPPLIED");
        assertThat(supply.direction()).isEqualTo("out");
        assertThat(supply.facts().getFirst().claims()).extracting(ClaimView::quote).containsExactly("Northland shipped shells to Midland.",
                "Shells went from Northland to Midland.");
        assertThat(answer.reason()).isNull();
        assertThat(answer.horizon()).isEqualTo(new PathAnswer.Horizon(3, LocalDate.of(2024, 5, 3), 0));
    }

    @Test
    void tellsOfAPathOnce() {
        var watch = new Watch(answers, PathRequest.between("Northland", "Southland"));
        assertThat(watch.look()).hasValueSatisfying(answer -> assertThat(answer.paths().getFirst().hops()).isEqualTo(2));
        assertThat(watch.look()).isEmpty();
    }

    @Test
    void drawsTheAnswerInNeo4j() {
        var answer = answers.ask(PathRequest.between("Northland", "Southland"));
        var records = driver.executableQuery(answer.cypher()).execute().records();
        assertThat(records).hasSize(3);
        var none = answers.ask(PathRequest.between("Northland", "Island"));
        assertThat(driver.executableQuery(none.cypher()).execute().records()).isEmpty();
    }

    @Test
    void saysWhyThereIsNoPath() {
        var answer = answers.ask(PathRequest.between("Northland", "Island"));
        assertThat(answer.paths()).isEmpty();
        assertThat(answer.reason()).startsWith("frontier exhausted within 0 hops");
    }

    @Test
    void leadsOverAnAgreement() {
        var request = PathRequest.between("Northland", "Southland");
        var answer = answers.ask(new PathRequest(request.from(), request.to(), List.of("Treaty of the Lake"), 6, 5, request.order(),
                request.direction(), request.kinds(), request.excludeKinds(), request.avoid(), null, null, Vantage.NOW, request.modality(),
                0, 0,
                request.disputed(), 5, request.budget()));
        assertThat(answer.paths()).hasSize(1);
        assertThat(answer.paths().getFirst().steps().getFirst().ties()).extracting(tie -> tie.kind()).contains("AGREED_WITH");
    }

    @Test
    void refusesNamesThatFitNoneOrSeveral() {
        assertThatThrownBy(() -> answers.ask(PathRequest.between("Nowhere", "Southland"))).isInstanceOf(UnknownName.class);
        assertThatThrownBy(() -> answers.ask(PathRequest.between("Twin", "Southland"))).isInstanceOf(AmbiguousName.class);
    }

    private static final String GRAPH = """
            CREATE (n:Entity:State {id: 'state:north', name: 'Northland', aliases: []})
            CREATE (m:Entity:State {id: 'state:mid', name: 'Midland', aliases: []})
            CREATE (s:Entity:State {id: 'state:south', name: 'Southland', aliases: []})
            CREATE (:Entity:State {id: 'state:island', name: 'Island', aliases: []})
            CREATE (:Entity:Person {id: 'person:twin', name: 'Twin', aliases: []}), (:Entity:Group {id: 'group:twin', name: 'Twin', aliases: []})
            CREATE (d1:Document {id: 'd1', title: 'One', date: date('2024-05-01')}), (p1:Passage {id: 'd1~0'})-[:PART_OF]->(d1)
            CREATE (d2:Document {id: 'd2', title: 'Two', date: date('2024-05-02')}), (p2:Passage {id: 'd2~0'})-[:PART_OF]->(d2)
            CREATE (d3:Document {id: 'd3', title: 'Three', date: date('2024-05-03')}), (p3:Passage {id: 'd3~0'})-[:PART_OF]->(d3)
            CREATE (n)-[:MADE_TRANSFER]->(f1:Fact:Transfer {id: 'fact:transfer:1'})-[:TO]->(m)
            CREATE (m)-[:CARRIED_OUT]->(f2:Fact:Attack {id: 'fact:attack:1'})-[:AGAINST]->(s)
            CREATE (n)-[:PARTY_TO]->(f3:Fact:Agreement {id: 'fact:agreement:1', name: 'Treaty of the Lake'})<-[:PARTY_TO]-(m)
            CREATE (c1:Claim {id: 'c1', stance: 'asserted', modality: 'actual', quote: 'Northland shipped shells to Midland.', start: 0, end: 36})
            CREATE (c1)-[:ABOUT]->(f1), (c1)-[:QUOTES]->(p1)
            CREATE (c2:Claim {id: 'c2', stance: 'asserted', modality: 'actual', quote: 'Shells went from Northland to Midland.', start: 0, end: 38})
            CREATE (c2)-[:ABOUT]->(f1), (c2)-[:QUOTES]->(p2)
            CREATE (c3:Claim {id: 'c3', stance: 'asserted', modality: 'actual', quote: 'Midland shelled Southland.', start: 40, end: 66})
            CREATE (c3)-[:ABOUT]->(f2), (c3)-[:QUOTES]->(p2)
            CREATE (c4:Claim {id: 'c4', stance: 'asserted', modality: 'actual', quote: 'The two signed the treaty.', start: 0, end: 26})
            CREATE (c4)-[:ABOUT]->(f3), (c4)-[:QUOTES]->(p3)
            CREATE (n)-[:SUPPLIED {facts: ['fact:transfer:1'], supports: ['fact:transfer:1|2024-04-01|2024-04-30|dated|2024-05-01|d1,d2'],
              claims: 2, origins: 2, confidence: 0.8, disputed: false, modality: 'actual', since: date('2024-04-01')}]->(m)
            CREATE (m)-[:ATTACKED {facts: ['fact:attack:1'], supports: ['fact:attack:1|2024-05-01||dated|2024-05-02|d2'],
              claims: 1, origins: 1, confidence: 0.6, disputed: false, modality: 'actual'}]->(s)
            CREATE (m)-[:AGREED_WITH {facts: ['fact:agreement:1'], supports: ['fact:agreement:1|||dated|2024-05-03|d3'],
              claims: 1, origins: 1, confidence: 0.5, disputed: false, modality: 'actual'}]->(n)
            """;
}
