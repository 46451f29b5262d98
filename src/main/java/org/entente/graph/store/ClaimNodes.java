// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.graph.store;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.entente.derive.Buckets;
import org.entente.derive.Reach;
import org.entente.derive.StoredClaim;
import org.entente.model.ClaimStatus;
import org.entente.model.Document;
import org.entente.model.ResolvedClaim;
import org.entente.model.Role;
import org.entente.model.RoleLink;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.neo4j.driver.Values;

/** Claims, what they quote, who makes them and which fact they are about. */
public final class ClaimNodes {

    private static final String OPEN_IN = """
            UNWIND $rows AS cluster
            MATCH (c:Claim {cluster: cluster})
            WHERE c.withdrawnAt IS NULL AND c.status = 'admitted'
            RETURN c
            """;

    private static final String REACHING = """
            UNWIND $rows AS key
            MATCH (c:Claim {reach: key})
            WHERE c.withdrawnAt IS NULL AND c.status = 'admitted'
            RETURN DISTINCT c.cluster AS cluster
            """;

    /** From the first of the sides that a claim tells to facts with all of them. */
    private static final String REACHED = """
            UNWIND $rows AS row
            MATCH (:Entity {id: row.first})-[side:$(row.type)]-(f:$(row.label))
            WHERE all(other IN row.others WHERE EXISTS { (f)--(:Entity {id: other}) })
            MATCH (f)<-[:ABOUT]-(c:Claim)
            RETURN DISTINCT c.cluster AS cluster
            """;

    private static final String NAMING = """
            UNWIND $rows AS id
            MATCH (e:Entity {id: id})
            CALL (e) {
              MATCH (e)--(:Fact)<-[:ABOUT]-(c:Claim)
              RETURN c
              UNION
              MATCH (e)<-[:MADE_BY|SAID_TO|NAMES]-(c:Claim)
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
            WHERE c.withdrawnAt IS NULL AND c.status = 'admitted'
            RETURN DISTINCT c.cluster AS cluster
            """;

    private static final String LOADED_BEFORE = """
            MATCH (c:Claim)
            WHERE c.status IN $statuses AND c.loadedAt < $moment AND (c.withdrawnAt IS NULL OR c.withdrawnAt >= $moment) AND ($day IS NULL OR c.published <= $day)
            RETURN c
            """;

    private static final String STANDING = """
            MATCH (c:Claim)
            WHERE c.status IN $statuses AND c.withdrawnAt IS NULL AND ($day IS NULL OR c.published <= $day)
            RETURN c
            """;

    private static final String MOVE = "UNWIND $rows AS row MATCH (c:Claim {id: row.claim}) SET c.cluster = row.cluster, c.reach = row.reach";

    private static final String BEHIND = "MATCH (c:Claim) WHERE c.id > $after RETURN c ORDER BY c.id LIMIT $count";

    private static final String CLASSIFY = "UNWIND $rows AS row MATCH (c:Claim {id: row.claim}) SET c.classes = row.classes";

    private static final String SILENCE = "UNWIND $rows AS id MATCH (:Claim {id: id})-[link:MADE_BY|SAID_TO]->() DELETE link";

    private static final String OF_DOCUMENTS = """
            UNWIND $rows AS document
            MATCH (c:Claim {document: document})
            RETURN c.id AS id, c.cluster AS cluster, document, c.type AS type, c.start AS start, c.end AS end, c.withdrawnAt IS NULL AS open, c.loadedAt AS loadedAt
            """;

    private static final String UNLINK = """
            UNWIND $rows AS id
            MATCH (c:Claim {id: id})-[link:MADE_BY|SAID_TO|NAMES|ABOUT|QUOTES|READ_BY]->()
            DELETE link
            """;

    private static final String REPLACE = """
            UNWIND $rows AS row
            MATCH (p:Passage {id: row.passage})
            MERGE (c:Claim {id: row.claim.id})
            SET c = row.claim
            CREATE (c)-[:QUOTES]->(p)
            """;

    private static final String MADE_BY = joining("MADE_BY");
    private static final String SAID_TO = joining("SAID_TO");
    private static final String NAMES = joining("NAMES");

    private static final String NAME_NOBODY = "UNWIND $rows AS id MATCH (:Claim {id: id})-[link:NAMES]->() DELETE link";

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
            MATCH (c)-[link:MADE_BY|SAID_TO|NAMES|ABOUT]->()
            DELETE link
            """;

    private static final String ERASE = "UNWIND $rows AS id MATCH (c:Claim {id: id}) DETACH DELETE c";

    private ClaimNodes() {}

    /** Joins claims to entities by relationships of this type. */
    private static String joining(String type) {
        return """
                UNWIND $rows AS row
                MATCH (c:Claim {id: row.claim})
                MATCH (e:Entity {id: row.entity})
                CREATE (c)-[:%s]->(e)
                """.formatted(type);
    }

    /** A claim that is in the graph. */
    public record Known(String id, String cluster, String document, String type, int start, int end, boolean open,
            ZonedDateTime loadedAt) {}

    /** The open claims of these clusters with the ids of entities that documents give. */
    public static List<StoredClaim> openIn(Statements transaction, Collection<String> clusters) {
        return transaction.read(OPEN_IN, clusters).stream().map(row -> ClaimProperties.read(row.get("c"))).toList();
    }

    /** The clusters of the open claims whose reach has one of these keys. */
    public static List<String> reaching(Statements transaction, Collection<String> keys) {
        return transaction.read(REACHING, keys).stream().map(row -> row.get("cluster").asString()).toList();
    }

    /** The clusters of claims about facts of the sides that these claims tell. */
    public static List<String> reached(Statements transaction, Collection<StoredClaim> claims) {
        return transaction.read(REACHED, claims.stream().map(claim -> {
            List<Role> roles = Reach.roles(claim);
            List<String> others = roles.stream().flatMap(role -> claim.role(role).stream()).skip(1).toList();
            RoleLink link = claim.type().link(roles.getFirst()).orElseThrow();
            return Map.of("first", claim.role(roles.getFirst()).getFirst(), "others", others, "type", link.relationship(), "label",
                    claim.type().label());
        }).toList()).stream().map(row -> row.get("cluster").asString()).toList();
    }

    /** The claims that were loaded before a moment and not withdrawn then; where a day is given, only of documents published by it. */
    public static List<StoredClaim> loadedBefore(Statements transaction, ZonedDateTime moment, @Nullable LocalDate day,
            Collection<ClaimStatus> statuses) {
        return transaction.read(LOADED_BEFORE, Values.parameters("moment", moment, "day", day, "statuses", keys(statuses)),
                row -> ClaimProperties.read(row.get("c")));
    }

    /** The open claims; where a day is given, only of documents published by it. */
    public static List<StoredClaim> standing(Statements transaction, @Nullable LocalDate day, Collection<ClaimStatus> statuses) {
        return transaction.read(STANDING, Values.parameters("day", day, "statuses", keys(statuses)),
                row -> ClaimProperties.read(row.get("c")));
    }

    private static List<String> keys(Collection<ClaimStatus> statuses) {
        return statuses.stream().map(ClaimStatus::key).toList();
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
                claim.get("heardBy").asList(Value::asString, List.of()), claim.get("status").asString("admitted").equals("admitted"));
    }

    /**
     * A claim with its cluster and the ids that documents give of those to whom it was said.
     *
     * @param admitted whether it makes a fact
     */
    public record Naming(StoredClaim claim, String cluster, List<String> audience, boolean admitted) {}

    /** Claims in the order of their ids, those that were withdrawn too, from behind an id on. */
    public static List<StoredClaim> behind(Statements transaction, String after, int count) {
        return transaction.read(BEHIND, Values.parameters("after", after, "count", count), row -> ClaimProperties.read(row.get("c")));
    }

    /** Writes the classes of the items of claims. */
    public static void classify(Statements transaction, Collection<StoredClaim> claims) {
        transaction.run(CLASSIFY, claims.stream().filter(claim -> !claim.classes().isEmpty())
                .map(claim -> Row.of("claim", claim.id(), "classes", claim.classes())).toList());
    }

    /** Moves claims to the clusters that they have with these ids of entities. */
    public static void move(Statements transaction, Collection<StoredClaim> claims) {
        transaction.run(MOVE, claims.stream().map(claim -> Row.of("claim", claim.id(), "cluster", Buckets.cluster(claim), "reach",
                Reach.own(claim).orElse(null))).toList());
    }

    /** Takes speakers and audience from claims. */
    public static void silence(Statements transaction, Collection<String> claims) {
        transaction.run(SILENCE, claims);
    }

    /** All claims that these documents ever made. */
    public static List<Known> ofDocuments(Statements transaction, Collection<String> documents) {
        return transaction.read(OF_DOCUMENTS, documents).stream().map(row -> new Known(row.get("id").asString(),
                row.get("cluster").asString(), row.get("document").asString(), row.get("type").asString(""), row.get("start").asInt(0),
                row.get("end").asInt(0), row.get("open").asBoolean(), row.get("loadedAt").asZonedDateTime())).toList();
    }

    /**
     * The properties of a claim's node.
     *
     * @param seen the stored claim with the ids that its entities have
     * @param document that it stands in
     * @param grade its Admiralty grade, or null where it does not count
     */
    public static Map<String, Object> properties(StoredClaim stored, StoredClaim seen, ResolvedClaim claim, Document document,
            @Nullable String grade, ZonedDateTime loadedAt) {
        Map<String, Object> properties = ClaimProperties.of(stored, seen, claim, grade, loadedAt);
        Integer page = document.provenance().page(claim.claim().quote().start());
        if (page != null) {
            properties.put("page", page);
        }
        return properties;
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

    /** Joins claims that make no fact to those who take part, by claim id. */
    public static void names(Statements transaction, Map<String, List<String>> participants) {
        transaction.run(NAMES, links(participants));
    }

    /** Parts claims that make no fact from those who take part. */
    public static void nameNobody(Statements transaction, Collection<String> claims) {
        transaction.run(NAME_NOBODY, claims);
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
