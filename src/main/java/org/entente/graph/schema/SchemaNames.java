// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.graph.schema;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.entente.model.EntityKind;
import org.entente.model.FactType;
import org.entente.model.RoleLink;
import org.entente.model.TieKind;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.driver.Session;

/**
 * The names that types of fact have in the graph. Each is known from the start, so that no query is warned of one that no data bears yet;
 * and a graph has no facts of types that the schema lacks.
 */
final class SchemaNames {

    private static final String LABELS = "CALL db.labels() YIELD label RETURN label AS name";
    private static final String TYPES = "CALL db.relationshipTypes() YIELD relationshipType RETURN relationshipType AS name";
    private static final String MAKE_LABELS = "UNWIND $names AS name CALL db.createLabel(name)";
    private static final String MAKE_TYPES = "UNWIND $names AS name CALL db.createRelationshipType(name)";

    /** Labels of what are no facts; of any other, facts are looked for. */
    private static final Set<String> NO_FACTS = Set.of("Entity", "Fact", "Claim", "Document", "Passage", "Conflict", "Migration",
            "Judgement", "GraphState", "SourceGrade");

    private SchemaNames() {}

    /** @throws SchemaFailure where the graph has facts of a type that no schema file declares */
    static void make(Session session) {
        Set<String> labels = FactType.all().stream().map(FactType::label).collect(Collectors.toSet());
        Set<String> relationships = Stream.concat(TieKind.all().stream().map(TieKind::name),
                FactType.all().stream().flatMap(type -> type.links().stream()).map(RoleLink::relationship)).collect(Collectors.toSet());
        List<String> borne = names(session, LABELS);
        make(session, MAKE_LABELS, labels, borne);
        make(session, MAKE_TYPES, relationships, names(session, TYPES));
        borne.stream().filter(label -> !labels.contains(label) && !NO_FACTS.contains(label) && EntityKind.ofLabel(label).isEmpty())
                .forEach(label -> requireNoFacts(session, label));
    }

    private static void requireNoFacts(Session session, String label) {
        Node fact = Cypher.node("Fact", label).named("f");
        if (!session.run(Cypher.match(fact).returning(fact.property("id")).limit(1).build().getCypher()).list().isEmpty()) {
            throw new SchemaFailure.TypeUnknown(label);
        }
    }

    private static void make(Session session, String statement, Set<String> wanted, List<String> borne) {
        Set<String> missing = new TreeSet<>(wanted);
        borne.forEach(missing::remove);
        if (!missing.isEmpty()) {
            session.run(statement, Map.of("names", List.copyOf(missing))).consume();
        }
    }

    private static List<String> names(Session session, String statement) {
        return session.run(statement).list(row -> row.get("name").asString());
    }
}
