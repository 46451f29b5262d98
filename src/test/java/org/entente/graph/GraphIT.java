// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.entente.graph.Docs.claim;
import static org.entente.graph.Docs.document;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.entente.TestNeo4j;
import org.entente.graph.write.Graded;
import org.entente.graph.write.Judged;
import org.entente.graph.write.UnknownDocument;
import org.entente.graph.write.UnknownJudgement;
import org.entente.graph.write.WithdrawMode;
import org.entente.graph.write.Withdrawal;
import org.entente.graph.write.WriteReport;
import org.entente.model.Detail;
import org.entente.model.Entity;
import org.entente.model.EntityKind;
import org.entente.model.FactType;
import org.entente.model.GraphChange;
import org.entente.model.Judgement;
import org.entente.model.Modality;
import org.entente.model.Reliability;
import org.entente.model.Role;
import org.entente.model.SourceGrade;
import org.entente.model.Stance;
import org.entente.model.Tie;
import org.entente.model.TieKind;
import org.entente.model.Verdict;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

class GraphIT {

    private final List<GraphChange> changes = new ArrayList<>();
    private Driver driver;
    private Graph graph;

    @BeforeEach
    void startEmpty() {
        driver = TestNeo4j.emptied();
        graph = new Graph(driver);
        graph.addListener(changes::add);
    }

    @Test
    void drawsATransferFromTheSupplierThroughTheFactToTheRecipient() {
        graph.write(List.of(document("a").says(shells("2024-01-01", "2024-01-31")).build()));
        assertThat(strings("""
                MATCH (s:State)-[:MADE_TRANSFER]->(f:Fact:Transfer)-[:TO]->(r:State), (f)-[:OF]->(i:Goods)
                MATCH (f)<-[:ABOUT]-(c:Claim)-[:QUOTES]->(p:Passage)-[:PART_OF]->(d:Document)
                RETURN s.id + ' ' + i.id + ' ' + r.id + ' ' + d.id + ' ' + f.from + ' ' + f.precision + ' ' + c.grade
                """)).containsExactly("state:ost goods:shell state:west a 2024-01-01 month F3");
        assertThat(changes).singleElement().satisfies(change -> {
            assertThat(change.entities()).extracting(Entity::id).containsExactlyInAnyOrder("state:ost", "state:west", "goods:shell");
            assertThat(change.ties()).singleElement().satisfies(tie -> {
                assertThat(tie.key()).isEqualTo(new Tie.Key(TieKind.SUPPLIED, Modality.ACTUAL, "state:ost", "state:west"));
                assertThat(tie.confidence()).isEqualTo(0.5);
            });
        });
    }

    @Test
    void changesNothingWhereADocumentIsWrittenTwice() {
        var document = document("a").says(shells("2024-01-01", "2024-01-31")).build();
        graph.write(List.of(document));
        var before = dump();
        WriteReport report = graph.write(List.of(document));
        assertThat(report.unchanged()).isOne();
        assertThat(report.documents()).isZero();
        assertThat(dump()).isEqualTo(before);
        assertThat(changes).hasSize(1);
    }

    @Test
    void countsOneSpeakerInTwoPapersAsOneOrigin() {
        graph.write(List.of(document("a").publisher("A").says(shells("2024-01-01", "2024-01-31").by("person:ann")).build(),
                document("b").publisher("B").says(shells("2024-01-01", "2024-01-31").by("person:ann")).build()));
        assertThat(tie().claims()).isEqualTo(2);
        assertThat(tie().origins()).isOne();
        graph.write(List.of(document("c").says(shells("2024-01-10", "2024-01-12").by("person:bob")).build()));
        assertThat(tie().origins()).isEqualTo(2);
        assertThat(tie().confidence()).isEqualTo(0.75);
    }

    @Test
    void makesNoTieOfWhatIsDeniedOrUnconfirmed() {
        graph.write(List.of(document("a").says(shells("2024-01-01", "2024-01-31").is(Stance.DENIED),
                claim(FactType.MEETING).with(Role.PARTICIPANT, "person:ann", "person:bob").is(Stance.UNCONFIRMED)).build()));
        assertThat(strings("MATCH (f:Fact) RETURN labels(f)[1]")).hasSize(2);
        assertThat(strings("MATCH (:Entity)-[r]->(:Entity) RETURN type(r)")).isEmpty();
    }

    @Test
    void carriesWhatIsPlanned() {
        graph.write(List.of(document("a").says(shells("2024-01-01", "2024-01-31").is(Modality.PLANNED)).build()));
        assertThat(tie().modality()).isEqualTo(Modality.PLANNED);
        assertThat(strings("MATCH ()-[r:SUPPLIED]->() RETURN r.modality")).containsExactly("planned");
    }

    @Test
    void disputesATieWhoseFactIsDenied() {
        graph.write(List.of(document("a").says(shells("2024-01-01", "2024-01-31")).build()));
        assertThat(tie().disputed()).isFalse();
        graph.write(List.of(document("b").says(shells("2024-01-05", "2024-01-05").is(Stance.DENIED)).build()));
        assertThat(tie().disputed()).isTrue();
        assertThat(strings("MATCH (x:Conflict)-[:BETWEEN]->(f:Fact) RETURN x.kind + ' ' + f.claims")).containsExactly("denial 1",
                "denial 1");
        graph.withdraw("b", WithdrawMode.CLOSE);
        assertThat(tie().disputed()).isFalse();
        assertThat(strings("MATCH (x:Conflict) RETURN x.kind")).isEmpty();
    }

    @Test
    void recordsTwoDatesOfOneAgreement() {
        graph.write(List.of(document("a").says(pact("Treaty on Strategic Partnership", "2024-06-19", "2024-06-19")).build(),
                document("b").says(pact("strategic partnership pact", "2024-07-01", "2024-07-31")).build(),
                document("c").says(pact("strategic partnership pact", "2024-11-01", "2024-11-30").with(Detail.STAGE, "ratified")).build()));
        assertThat(strings("MATCH (x:Conflict)-[:BETWEEN]->(f) RETURN x.kind + ' ' + f.from ORDER BY f.from"))
                .containsExactly("date 2024-06-19", "date 2024-07-01");
    }

    @Test
    void keepsAPlanAndADeliveryThatNeitherDatesNorSizesTheOther() {
        var plan = document("plan").publisher("Daily").date("2025-06-01").says(missiles().in("2025-09-01", "2025-09-30")
                .many(200L, 200L, "missile").is(Modality.PLANNED).by("person:ann", "person:bob")).build();
        var delivery = document("delivery").publisher("Weekly").date("2024-09-12").says(missiles()).build();
        graph.write(List.of(delivery));
        var deliveryAlone = dump();
        TestNeo4j.emptied();
        graph.write(List.of(plan));
        var planAlone = dump();
        graph.write(List.of(delivery));
        assertThat(strings("""
                MATCH (f:Transfer)<-[:ABOUT]-(c:Claim)
                RETURN f.modality + ' ' + coalesce(f.from, 'undated') + ' ' + coalesce(f.quantityMin, 'some') + ' ' + f.origins + ' ' + c.grade
                """)).containsExactlyInAnyOrder("planned 2025-09-01 200 1 F3", "actual undated some 1 F3");
        assertThat(strings("MATCH ()-[r:SUPPLIED]->() RETURN r.modality + ' ' + r.claims + ' ' + coalesce(r.since, 'undated')"))
                .containsExactlyInAnyOrder("planned 1 2025-09-01", "actual 1 undated");
        graph.withdraw("delivery", WithdrawMode.CLOSE);
        assertThat(dump()).isEqualTo(planAlone);
        graph.write(List.of(delivery));
        graph.withdraw("plan", WithdrawMode.CLOSE);
        assertThat(dump()).isEqualTo(deliveryAlone);
    }

    @Test
    void linksADeedToThePlanThatItFulfils() {
        graph.write(List.of(document("plan").date("2024-01-01").says(missiles().in("2024-02-01", "2024-06-30").many(200L, 200L, "missile")
                .is(Modality.PLANNED)).build()));
        graph.write(List.of(document("deed").says(missiles().in("2024-03-01", "2024-03-31").many(80L, 80L, "missile")).build()));
        assertThat(
                strings("MATCH (d:Transfer)-[r:FULFILS]->(p:Transfer) RETURN d.modality + ' ' + p.modality + ' ' + r.late + ' ' + r.part"))
                .containsExactly("actual planned false 80");
        graph.write(List.of(document("other").says(missiles().in("2024-07-01", "2024-07-31").many(50L, 50L, "missile")).build()));
        assertThat(strings("MATCH ()-[r:FULFILS]->() RETURN r.late + ' ' + r.part ORDER BY r.late")).containsExactly("false 130",
                "true 130");
        graph.withdraw("plan", WithdrawMode.CLOSE);
        assertThat(strings("MATCH ()-[r:FULFILS]->() RETURN r.late")).isEmpty();
    }

    @Test
    void derivesAGraphOfOlderRulesAnew() {
        graph.write(List.of(document("a").says(shells("2024-01-01", "2024-01-31"), missiles().in("2024-03-01", "2024-03-31")).build(),
                document("b").says(missiles().with(Role.ITEM, "weapon:missile").is(Stance.DENIED),
                        pact("Treaty on Strategic Partnership", "2024-06-19", "2024-06-19")).build(),
                document("c").date("2024-01-01").says(missiles().is(Modality.PLANNED)).build()));
        graph.judge(List.of(same("state:ost", "state:eastland")));
        var before = dump();
        var version = graph.version();
        driver.executableQuery("MATCH (f:Fact) WHERE f.modality = 'actual' SET f.modality = 'planned', f.id = f.id + 'old'").execute();
        driver.executableQuery("MATCH (c:Claim) SET c.cluster = 'old' REMOVE c.reach").execute();
        driver.executableQuery("MATCH (s:GraphState) REMOVE s.rules").execute();
        graph.migrate();
        assertThat(dump()).isEqualTo(before);
        assertThat(graph.version()).isEqualTo(version + 1);
        graph.migrate();
        assertThat(graph.version()).isEqualTo(version + 1);
    }

    @Test
    void keepsEachRecordOfARegisterApart() {
        graph.write(List.of(document("r").register()
                .says(shells("2024-01-01", "2024-12-31").record("1"), shells("2024-01-01", "2024-12-31").record("2")).build()));
        assertThat(strings("MATCH (f:Transfer) RETURN f.id")).hasSize(2).doesNotHaveDuplicates();
        assertThat(tie().supports()).hasSize(2);
        assertThat(tie().origins()).isOne();
    }

    @Test
    void tiesSupplierAndRecipientThroughTheOneBetween() {
        graph.write(List.of(document("a").says(shells("2024-01-01", "2024-01-31").with(Role.VIA, "org:broker")).build()));
        assertThat(strings("MATCH (a:Entity)-[r]->(b:Entity) RETURN a.id + ' ' + type(r) + ' ' + b.id")).containsExactlyInAnyOrder(
                "state:ost SUPPLIED org:broker", "org:broker SUPPLIED state:west", "state:ost SUPPLIED state:west");
    }

    @Test
    void withdrawsJustWhatADocumentAloneSupported() {
        var kept = document("a").says(shells("2024-01-01", "2024-01-31")).build();
        graph.write(List.of(kept));
        var before = dump();
        graph.write(List.of(document("b").says(shells("2024-01-07", "2024-01-07").by("person:ann"),
                claim(FactType.PRODUCTION).with(Role.PRODUCER, "state:ost").with(Role.ITEM, "weapon:lance"),
                claim(FactType.PRODUCTION).with(Role.PRODUCER, "state:ost").with(Role.ITEM, alias("goods:shell", "round"))).build()));
        assertThat(strings("MATCH (e:Goods) UNWIND e.aliases AS alias RETURN alias")).containsExactly("round");
        var withIt = dump();
        Withdrawal rehearsed = graph.withdraw("b", WithdrawMode.DRY_RUN);
        assertThat(dump()).isEqualTo(withIt);
        Withdrawal withdrawal = graph.withdraw("b", WithdrawMode.CLOSE);
        assertThat(withdrawal).usingRecursiveComparison().isEqualTo(rehearsed);
        assertThat(withdrawal.entitiesGone()).containsExactlyInAnyOrder("person:ann", "weapon:lance");
        assertThat(withdrawal.tiesGone()).extracting(Tie.Key::kind).containsOnly(TieKind.PRODUCED).hasSize(2);
        assertThat(dump()).isEqualTo(before);
        assertThat(strings("MATCH (c:Claim) WHERE c.withdrawnAt IS NOT NULL RETURN c.id")).hasSize(3);
        assertThatExceptionOfType(UnknownDocument.class).isThrownBy(() -> graph.withdraw("b", WithdrawMode.CLOSE));
        graph.withdraw("b", WithdrawMode.ERASE);
        assertThat(strings("MATCH (n) WHERE n.withdrawnAt IS NOT NULL RETURN n.id")).isEmpty();
    }

    @Test
    void replacesWhatAnOlderVersionSaid() {
        graph.write(List.of(document("a").says(shells("2024-01-01", "2024-01-31"), pact("Old pact", "2020-01-01", "2020-01-01")).build()));
        graph.write(List.of(document("a").says(shells("2024-01-01", "2024-01-31").by("person:ann")).build()));
        var revised = dump();
        assertThat(strings("MATCH (c:Claim) WHERE c.withdrawnAt IS NOT NULL RETURN c.type")).hasSize(2);
        TestNeo4j.emptied();
        graph.write(List.of(document("a").says(shells("2024-01-01", "2024-01-31").by("person:ann")).build()));
        assertThat(dump()).isEqualTo(revised);
    }

    @Test
    void loadsAgainWhatWasWithdrawn() {
        var document = document("a").says(shells("2024-01-01", "2024-01-31").by("person:ann")).build();
        graph.write(List.of(document));
        var before = dump();
        graph.withdraw("a", WithdrawMode.CLOSE);
        assertThat(dump()).isEmpty();
        graph.write(List.of(document));
        assertThat(dump()).isEqualTo(before);
    }

    @Test
    void joinsAndPartsEntitiesWithAllThatRestsOnThem() {
        graph.write(List.of(document("a").says(shells("2024-01-01", "2024-01-31").by("person:ann")).build(),
                document("b").says(shells("2024-01-10", "2024-01-12").with(Role.SUPPLIER, "state:eastland").by("person:anna"))
                        .build()));
        var apart = dump();
        assertThat(strings("MATCH (a)-[r:SUPPLIED]->(b) RETURN a.id")).containsExactlyInAnyOrder("state:ost", "state:eastland");
        Judged judged = graph.judge(List.of(same("state:ost", "state:eastland"), same("person:ann", "person:anna")));
        assertThat(judged.ties()).isZero();
        assertThat(judged.entitiesGone()).containsExactlyInAnyOrder("state:eastland", "person:anna");
        assertThat(strings("MATCH (a)-[r:SUPPLIED]->(b) RETURN a.id + ' ' + r.claims + ' ' + r.origins")).containsExactly("state:ost 2 1");
        assertThat(strings("MATCH (e:State {id: 'state:ost'}) UNWIND e.merged AS member RETURN member"))
                .containsExactly("state:eastland", "state:ost");
        assertThat(strings("MATCH (e:State {id: 'state:ost'}) UNWIND e.aliases AS alias RETURN alias")).containsExactly("ost");
        assertThat(strings("MATCH (:Claim)-[:MADE_BY]->(e) RETURN e.id")).containsOnly("person:ann").hasSize(2);
        assertThat(new Checks(driver).findings()).isEmpty();
        graph.undo(judged.judgements().stream().map(Judgement::id).toList());
        assertThat(dump()).isEqualTo(apart);
        assertThat(strings("MATCH (j:Judgement) WHERE j.withdrawnAt IS NOT NULL RETURN j.id")).hasSize(2);
    }

    @Test
    void weighsASourceByTheGradeThatItIsGiven() {
        graph.write(List.of(document("a").publisher("Daily").says(shells("2024-01-01", "2024-01-31")).build(),
                document("b").publisher("Weekly").says(shells("2024-01-10", "2024-01-12").by("person:ann")).build()));
        var before = dump();
        Graded graded = graph.grade(new SourceGrade("publisher:daily", Reliability.A, "tester", ZonedDateTime.now(), "always right"));
        assertThat(graded.factsChanged()).isOne();
        assertThat(graded.tiesChanged()).isOne();
        assertThat(strings("MATCH (c:Claim {document: 'a'}) RETURN c.grade")).containsExactly("A2");
        assertThat(tie().confidence()).isEqualTo(0.98);
        graph.grade(new SourceGrade("person:ann", Reliability.E, "tester", ZonedDateTime.now(), "makes things up"));
        assertThat(strings("MATCH (c:Claim {document: 'b'}) RETURN c.grade")).containsExactly("E2");
        assertThat(tie().confidence()).isEqualTo(0.96);
        graph.grade(new SourceGrade("publisher:weekly", Reliability.B, "tester", ZonedDateTime.now(), "prints what she says"));
        assertThat(strings("MATCH (c:Claim {document: 'b'}) RETURN c.grade")).containsExactly("E2");
        graph.write(List.of(document("c").publisher("Daily").says(claim(FactType.PRODUCTION).with(Role.PRODUCER, "state:ost")
                .with(Role.ITEM, "weapon:lance")).build()));
        assertThat(tie().confidence()).isEqualTo(0.95);
        graph.withdraw("c", WithdrawMode.ERASE);
        List.of("publisher:daily", "publisher:weekly", "person:ann").forEach(graph::ungrade);
        assertThat(dump()).isEqualTo(before);
    }

    @Test
    void leavesTwoThatShareAnAlias() {
        graph.write(List.of(
                document("a").says(claim(FactType.PRODUCTION).with(Role.PRODUCER, alias("org:altair-optics", "Altair"))
                        .with(Role.ITEM, "goods:lens")).build(),
                document("b").says(claim(FactType.PRODUCTION).with(Role.PRODUCER, alias("org:altair-cables", "Altair"))
                        .with(Role.ITEM, "goods:wire")).build()));
        assertThat(strings("MATCH (o:Organization)-[:PRODUCED]->() RETURN o.id")).hasSize(2);
    }

    @Test
    void showsAJudgementAgainstAMerger() {
        graph.write(List.of(document("a").says(shells("2024-01-01", "2024-01-31")).build()));
        graph.judge(List.of(same("state:ost", "state:nord"), same("state:nord", "state:west")));
        assertThat(strings("MATCH (:Entity)-[r]->(:Entity) RETURN type(r)")).isEmpty();
        Judged judged = graph.judge(List.of(judgement("state:ost", "state:west", Verdict.DIFFERENT)));
        assertThat(judged.conflicts()).hasSize(1);
        assertThat(strings("MATCH (x:Conflict) RETURN x.kind + ' ' + x.entities[0] + ' ' + x.entities[1]"))
                .containsExactly("identity state:ost state:west");
        assertThat(new Checks(driver).findings()).isEmpty();
        graph.judge(List.of(judgement("state:ost", "state:nord", Verdict.UNSURE)));
        assertThat(strings("MATCH (x:Conflict) RETURN x.id")).isEmpty();
        assertThat(strings("MATCH (:Entity)-[r]->(:Entity) RETURN type(r)")).containsExactly("SUPPLIED");
    }

    @Test
    void setsApartWhatOneDocumentMeansByAName() {
        graph.write(List.of(document("a").says(shells("2024-01-01", "2024-01-31")).build(),
                document("b").says(shells("2024-03-01", "2024-03-31")).build()));
        graph.judge(List.of(judgement("state:ost", "state:ost@b", Verdict.DIFFERENT)));
        assertThat(strings("MATCH (a)-[r:SUPPLIED]->(b) RETURN a.id + ' ' + r.claims"))
                .containsExactlyInAnyOrder("state:ost 1", "state:ost@b 1");
        assertThat(new Checks(driver).findings()).isEmpty();
    }

    @Test
    void refusesToJoinTwoKinds() {
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> same("state:ost", "person:ann"))
                .withMessageContaining("two kinds");
        assertThatExceptionOfType(UnknownJudgement.class).isThrownBy(() -> graph.undo(List.of("judgement:none")));
    }

    private static Judgement same(String one, String other) {
        return judgement(one, other, Verdict.SAME);
    }

    private static Judgement judgement(String one, String other, Verdict verdict) {
        return Judgement.of(one, other, verdict, "tester", ZonedDateTime.now(), "to test", null);
    }

    private Tie tie() {
        return changes.stream().flatMap(change -> change.ties().stream()).reduce((earlier, later) -> later).orElseThrow();
    }

    private static Docs.Said shells(String from, String to) {
        return claim(FactType.TRANSFER).with(Role.SUPPLIER, "state:ost").with(Role.RECIPIENT, "state:west").with(Role.ITEM, "goods:shell")
                .in(from, to);
    }

    private static Docs.Said missiles() {
        return claim(FactType.TRANSFER).with(Role.SUPPLIER, "state:ost").with(Role.RECIPIENT, "state:west").with(Role.ITEM,
                Docs.item("weapon:lance", "weapon:missile", "weapon:weapon"));
    }

    private static Docs.Said pact(String name, String from, String to) {
        return claim(FactType.AGREEMENT).with(Role.PARTY, "state:ost", "state:west").with(Detail.NAME, name).in(from, to);
    }

    private static Entity alias(String id, String alias) {
        return new Entity(id, EntityKind.ofId(id).orElseThrow(), Docs.entity(id).name(), List.of(alias), Map.of());
    }

    private List<String> strings(String cypher) {
        return driver.executableQuery(cypher).execute().records().stream().map(row -> row.get(0).asString()).toList();
    }

    private List<Object> dump() {
        List<Object> rows = new ArrayList<>();
        CanonicalDump dump = new CanonicalDump(driver);
        dump.nodes(rows::add);
        dump.edges(rows::add);
        return rows;
    }
}
