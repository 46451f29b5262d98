// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.graph.Docs.claim;
import static org.entente.graph.Docs.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.entente.TestNeo4j;
import org.entente.graph.write.WithdrawMode;
import org.entente.model.Attributes;
import org.entente.model.Entity;
import org.entente.model.FactType;
import org.entente.model.ResolvedDocument;
import org.entente.model.Role;
import org.entente.query.TieStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Graphs of a build that kept what sources say of an entity among its own properties. */
class MendingIT {

    private static final JsonMapper JSON = JsonMapper.shared();

    private Driver driver;
    private Graph graph;

    @BeforeEach
    void startEmpty() {
        driver = TestNeo4j.emptied();
        graph = new Graph(driver);
        graph.write(List.of(told(document("a").says(claim(FactType.TRANSFER).with(Role.SUPPLIER, "org:acme")
                .with(Role.RECIPIENT, "state:west").with(Role.ITEM, "goods:shell").by("person:ann")).build()),
                told(document("b").says(claim(FactType.TRANSFER).with(Role.SUPPLIER, "state:ost").with(Role.RECIPIENT, "state:west")
                        .with(Role.ITEM, "goods:shell").by("org:acme")).build())));
    }

    @Test
    void writesEntitiesAsThisBuildDoes() {
        List<Object> before = dump();
        writeAsOlderBuildsDid();
        assertThat(dump()).isNotEqualTo(before);
        graph.migrate();
        assertThat(dump()).isEqualTo(before);
    }

    @Test
    void bringsBackEntitiesWhoseIdWasOverwritten() {
        List<Object> before = dump();
        writeAsOlderBuildsDid();
        run("""
                MATCH (e:Entity {id: 'org:acme'})
                DETACH DELETE e
                CREATE (damaged:Entity:Organization {id: ['state:west'], name: 'acme', email: ['post@acme.example']})
                WITH damaged
                MATCH (other:Entity {id: 'state:ost'})
                SET other.merged = ['state:west', 'state:ost']
                """);
        assertThat(new Checks(driver).findings()).extracting(finding -> finding.check().name()).contains("entity-without-id-or-name");
        graph.migrate();
        assertThat(dump()).isEqualTo(before);
        assertThat(new Checks(driver).findings()).isEmpty();
        List<Entity> read = new ArrayList<>();
        new TieStream(driver).entities(read::add);
        assertThat(read).filteredOn(entity -> entity.id().equals("org:acme")).singleElement()
                .satisfies(acme -> assertThat(acme.attributes().of("merged")).containsExactly("state:west"));
    }

    @Test
    void leavesNothingBehindOfADocumentThatIsErased() {
        writeAsOlderBuildsDid();
        graph.migrate();
        graph.withdraw("a", WithdrawMode.ERASE);
        graph.withdraw("b", WithdrawMode.ERASE);
        assertThat(dump()).isEmpty();
    }

    private static ResolvedDocument told(ResolvedDocument document) {
        List<Entity> entities = document.entities().stream().map(entity -> entity.id().equals("org:acme")
                ? new Entity(entity.id(), entity.kind(), entity.name(), List.of("ACME"), Map.of(), new Attributes(
                        Map.of("email", List.of("post@acme.example"), "merged", List.of("state:west"))))
                : entity).toList();
        return new ResolvedDocument(document.document(), entities, document.claims());
    }

    /** All that is said stands in one place, and in the nodes among the properties. */
    private void writeAsOlderBuildsDid() {
        run("MATCH (m:Migration) WHERE m.version = 6 DELETE m");
        driver.executableQuery("MATCH (d:Document) RETURN d.id AS id, d.entities AS entities").execute().records().forEach(row -> {
            List<String> sayings = row.get("entities").asList(value -> flat(value.asString()));
            driver.executableQuery("MATCH (d:Document {id: $id}) SET d.entities = $sayings")
                    .withParameters(Map.of("id", row.get("id"), "sayings", sayings)).execute();
        });
        run("MATCH (e:Entity {id: 'org:acme'}) SET e.email = ['post@acme.example'], e.merged = ['state:west'] REMOVE e.attributes");
    }

    @SuppressWarnings("unchecked")
    private static String flat(String saying) {
        Map<String, Object> all = new HashMap<>(JSON.readValue(saying, new TypeReference<Map<String, Object>>() {
        }));
        Map<String, Object> flat = new HashMap<>((Map<String, Object>) all.remove("properties"));
        flat.putAll((Map<String, Object>) all.remove("attributes"));
        flat.putAll(all);
        return JSON.writeValueAsString(flat);
    }

    private void run(String cypher) {
        driver.executableQuery(cypher).execute();
    }

    private List<Object> dump() {
        List<Object> rows = new ArrayList<>();
        CanonicalDump dump = new CanonicalDump(driver);
        dump.nodes(node -> {
            Map<String, Object> properties = new HashMap<>(node.properties());
            if (properties.get("entities") instanceof List<?> sayings) {
                properties.put("entities", sayings.stream().map(text -> JSON.readTree(String.valueOf(text))).toList());
            }
            rows.add(Map.of(node.id(), properties));
        });
        dump.edges(rows::add);
        return rows;
    }
}
