// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.graph.store;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.entente.graph.derive.StoredClaim;
import org.entente.model.Document;
import org.entente.model.ResolvedClaim;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.neo4j.driver.Values;

/** Claims, what they quote, who makes them and which fact they are about. */
public final class ClaimNodes {

    private static final String OPEN_IN = """
            UNWIND $rows AS cluster
            MATCH (c:Claim {cluster: cluster})
            WHERE c.withdrawnAt IS NULL
            RETURN c.cluster AS cluster, c
            """;

    private static final String NAMING = """
            UNWIND $rows AS id
            MATCH (e:Entity {id: id})
            CALL (e) {
              MATCH (e)--(:Fact)<-[:ABOUT]-(c:Claim)
              RETURN c
              UNION
              MATCH (e)<-[:MADE_BY|SAID_TO]-(c:Claim)
              RETURN c
            }
            WITH DISTINCT c
            WHERE c.withdrawnAt IS NULL
            RETURN c
            """;

    private static final String CLUSTERS_OF = """
            UNWIND $rows AS source
            CALL (source) {
              MATCH (c:Claim {publisher: source})
              RETURN c
              UNION
              MATCH (c:Claim)
              WHERE source IN c.origins
              RETURN c
              UNION
              MATCH (:Entity {id: source})<-[:MADE_BY]-(c:Claim)
              RETURN c
            }
            WITH DISTINCT c
            WHERE c.withdrawnAt IS NULL
            RETURN DISTINCT c.cluster AS cluster
            """;

    private static final String LOADED_BEFORE = """
            MATCH (c:Claim)
            WHERE c.loadedAt < $moment AND (c.withdrawnAt IS NULL OR c.withdrawnAt >= $moment) AND ($day IS NULL OR c.published <= $day)
            RETURN c
            """;

    private static final String STANDING = """
            MATCH (c:Claim)
            WHERE c.withdrawnAt IS NULL AND ($day IS NULL OR c.published <= $day)
            RETURN c
            """;

    private static final String MOVE = "UNWIND $rows AS row MATCH (c:Claim {id: row.claim}) SET c.cluster = row.cluster";

    private static final String SILENCE = "UNWIND $rows AS id MATCH (:Claim {id: id})-[link:MADE_BY|SAID_TO]->() DELETE link";

    private static final String OF_DOCUMENTS = """
            UNWIND $rows AS document
            MATCH (c:Claim {document: document})
            RETURN c.id AS id, c.cluster AS cluster, c.withdrawnAt IS NULL AS open, c.loadedAt AS loadedAt
            """;

    private static final String UNLINK = """
            UNWIND $rows AS id
            MATCH (c:Claim {id: id})-[link:MADE_BY|SAID_TO|ABOUT|QUOTES]->()
            DELETE link
            """;

    private static final String REPLACE = """
            UNWIND $rows AS row
            MATCH (p:Passage {id: row.passage})
            MERGE (c:Claim {id: row.claim.id})
            SET c = row.claim
            CREATE (c)-[:QUOTES]->(p)
            """;

    private static final String MADE_BY = """
            UNWIND $rows AS row
            MATCH (c:Claim {id: row.claim})
            MATCH (e:Entity {id: row.entity})
            CREATE (c)-[:MADE_BY]->(e)
            """;

    private static final String SAID_TO = """
            UNWIND $rows AS row
            MATCH (c:Claim {id: row.claim})
            MATCH (e:Entity {id: row.entity})
            CREATE (c)-[:SAID_TO]->(e)
            """;

    private static final String NO_LONGER_ABOUT = "UNWIND $rows AS id MATCH (:Claim {id: id})-[about:ABOUT]->() DELETE about";

    private static final String ABOUT = """
            UNWIND $rows AS row
            MATCH (c:Claim {id: row.claim})
            MATCH (f:Fact {id: row.fact})
            CREATE (c)-[:ABOUT]->(f)
            """;

    private static final String GRADE = "UNWIND $rows AS row MATCH (c:Claim {id: row.claim}) SET c.grade = row.grade";

    private static final String CLOSE = """
            UNWIND $rows AS row
            MATCH (c:Claim {id: row.claim})
            SET c.withdrawnAt = row.at
            WITH c
            MATCH (c)-[link:MADE_BY|SAID_TO|ABOUT]->()
            DELETE link
            """;

    private static final String ERASE = "UNWIND $rows AS id MATCH (c:Claim {id: id}) DETACH DELETE c";

    private ClaimNodes() {}

    /** A claim that is in the graph. */
    public record Known(String id, String cluster, boolean open, ZonedDateTime loadedAt) {}

    /** The open claims of these clusters with the ids of entities that documents give, by cluster. */
    public static Map<String, List<StoredClaim>> openIn(Statements transaction, Collection<String> clusters) {
        Map<String, List<StoredClaim>> claims = new HashMap<>();
        for (Record row : transaction.read(OPEN_IN, clusters)) {
            claims.computeIfAbsent(row.get("cluster").asString(), any -> new ArrayList<>()).add(ClaimProperties.read(row.get("c")));
        }
        return claims;
    }

    /** The claims that were loaded before a moment and not withdrawn then; where a day is given, only of documents published by it. */
    public static List<StoredClaim> loadedBefore(Statements transaction, ZonedDateTime moment, @Nullable LocalDate day) {
        return transaction.read(LOADED_BEFORE, Values.parameters("moment", moment, "day", day), row -> ClaimProperties.read(row.get("c")));
    }

    /** The open claims; where a day is given, only of documents published by it. */
    public static List<StoredClaim> standing(Statements transaction, @Nullable LocalDate day) {
        return transaction.read(STANDING, Values.parameters("day", day), row -> ClaimProperties.read(row.get("c")));
    }

    /** The clusters of the open claims that go back to these publishers and speakers. */
    public static List<String> clustersOf(Statements transaction, Collection<String> sources) {
        return transaction.read(CLUSTERS_OF, sources).stream().map(row -> row.get("cluster").asString()).toList();
    }

    /** The open claims that name, make or hear these entities. */
    public static List<Naming> naming(Statements transaction, Collection<String> entities) {
        return transaction.read(NAMING, entities).stream().map(ClaimNodes::naming).toList();
    }

    static Naming naming(Record row) {
        Value claim = row.get("c");
        return new Naming(ClaimProperties.read(claim), claim.get("cluster").asString(),
                claim.get("heardBy").asList(Value::asString, List.of()));
    }

    /**
     * A claim with its cluster and the ids that documents give of those to whom it was said.
     */
    public record Naming(StoredClaim claim, String cluster, List<String> audience) {}

    /** Moves claims to other clusters, by claim id. */
    public static void move(Statements transaction, Map<String, String> clusters) {
        transaction.run(MOVE,
                clusters.entrySet().stream().map(entry -> Row.of("claim", entry.getKey(), "cluster", entry.getValue())).toList());
    }

    /** Takes speakers and audience from claims. */
    public static void silence(Statements transaction, Collection<String> claims) {
        transaction.run(SILENCE, claims);
    }

    /** All claims that these documents ever made. */
    public static List<Known> ofDocuments(Statements transaction, Collection<String> documents) {
        return transaction.read(OF_DOCUMENTS, documents).stream().map(row -> new Known(row.get("id").asString(),
                row.get("cluster").asString(), row.get("open").asBoolean(), row.get("loadedAt").asZonedDateTime())).toList();
    }

    /** The claim as facts and ties see it. */
    public static StoredClaim stored(Document document, ResolvedClaim claim) {
        return ClaimProperties.stored(document, claim);
    }

    /** The properties of a claim's node. */
    public static Map<String, Object> properties(StoredClaim stored, ResolvedClaim claim, String cluster, String grade,
            ZonedDateTime loadedAt) {
        return ClaimProperties.of(stored, claim, cluster, grade, loadedAt);
    }

    /** A claim as a row for {@link #replace}. */
    public static Map<String, Object> row(ResolvedClaim claim, String document, Map<String, Object> properties) {
        return Map.of("passage", DocumentNodes.passageId(document, claim.passage()), "claim", properties);
    }

    /** Writes claims in the place of older versions of them. */
    public static void replace(Statements transaction, List<Map<String, Object>> rows) {
        transaction.run(REPLACE, rows);
    }

    /** Takes away all that claims are joined to, before {@link #replace}. */
    public static void unlink(Statements transaction, Collection<String> claims) {
        transaction.run(UNLINK, claims);
    }

    /** Joins claims to those who make them, by claim id. */
    public static void madeBy(Statements transaction, Map<String, List<String>> speakers) {
        transaction.run(MADE_BY, links(speakers));
    }

    /** Joins claims to those who hear them, by claim id. */
    public static void saidTo(Statements transaction, Map<String, List<String>> audiences) {
        transaction.run(SAID_TO, links(audiences));
    }

    private static List<Map<String, Object>> links(Map<String, List<String>> entities) {
        return entities.entrySet().stream().flatMap(entry -> entry.getValue().stream().distinct()
                .map(entity -> Row.of("claim", entry.getKey(), "entity", entity))).toList();
    }

    /** Takes claims from the facts that they were about. */
    public static void detach(Statements transaction, Collection<String> claims) {
        transaction.run(NO_LONGER_ABOUT, claims);
    }

    /** Joins claims to facts, by claim id. */
    public static void attach(Statements transaction, Map<String, String> facts) {
        transaction.run(ABOUT,
                facts.entrySet().stream().map(entry -> Row.of("claim", entry.getKey(), "fact", entry.getValue())).toList());
    }

    /** Sets grades, by claim id. */
    public static void grade(Statements transaction, Map<String, String> grades) {
        transaction.run(GRADE,
                grades.entrySet().stream().map(entry -> Row.of("claim", entry.getKey(), "grade", entry.getValue())).toList());
    }

    /** Keeps claims as history. */
    public static void close(Statements transaction, Collection<String> claims, ZonedDateTime at) {
        transaction.run(CLOSE, claims.stream().map(claim -> Row.of("claim", claim, "at", at)).toList());
    }

    public static void erase(Statements transaction, Collection<String> claims) {
        transaction.run(ERASE, claims);
    }
}
