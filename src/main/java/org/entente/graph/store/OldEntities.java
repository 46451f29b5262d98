// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.graph.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.entente.graph.store.ClaimNodes.Naming;
import org.entente.model.Attributes;
import org.entente.model.Entity;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Entities as older builds wrote them: what sources said of them stood among their properties and could hide their own. */
public final class OldEntities {

    private static final String DELETE_DAMAGED = """
            MATCH (e:Entity)
            WHERE e.id IS NULL OR e.name IS NULL OR NOT e.id IS :: STRING OR NOT e.name IS :: STRING
            DETACH DELETE e
            RETURN count(*) AS damaged
            """;

    private static final String IS_DAMAGED = """
            RETURN EXISTS {
              MATCH (e:Entity)
              WHERE e.id IS NULL OR e.name IS NULL OR NOT e.id IS :: STRING OR NOT e.name IS :: STRING
            } AS damaged
            """;

    private static final String SAYINGS = """
            MATCH (d:Document)
            WHERE d.id > $after
            RETURN d.id AS id, coalesce(d.entities, []) AS entities, d.withdrawnAt IS NULL AS stands
            ORDER BY d.id
            LIMIT $most
            """;

    private static final String REPLACE_SAYINGS = """
            UNWIND $rows AS row
            MATCH (d:Document {id: row.id})
            SET d.entities = row.entities
            """;

    private static final String NAMING = """
            MATCH (c:Claim)
            WHERE c.withdrawnAt IS NULL AND (any(role IN c.roles WHERE substring(role, size(split(role, '=')[0]) + 1) IN $ids)
              OR any(origin IN c.origins WHERE origin IN $ids) OR any(hearer IN c.heardBy WHERE hearer IN $ids))
            RETURN c
            """;

    /** What the gazetteers say of what they know; all else was said by sources. */
    private static final Set<String> OF_GAZETTEERS = Set.of("official", "iso2", "iso3", "cow", "since", "until", "capital", "category",
            "state", "class", "designer", "office", "in", "lat", "lon", Entity.IS_CLASS);
    private static final int AT_ONCE = 1_000;
    private static final JsonMapper JSON = JsonMapper.shared();

    private OldEntities() {}

    /**
     * What documents say of entities.
     *
     * @param document the document's id
     * @param entities what it says of them
     * @param stands whether it is not withdrawn
     */
    public record Said(String document, List<Entity> entities, boolean stands) {}

    /** Whether a node has no id or no name. */
    public static boolean isDamaged(Statements transaction) {
        return transaction.read(IS_DAMAGED, Map.of(), row -> row.get("damaged").asBoolean()).getFirst();
    }

    /** Deletes the nodes that have no id or no name; returns how many. */
    public static long deleteDamaged(Statements transaction) {
        return transaction.read(DELETE_DAMAGED, Map.of(), row -> row.get("damaged").asLong()).getFirst();
    }

    /** What the next documents behind one say, by id; writes it as it is written now. */
    public static List<Said> mend(Statements transaction, String after) {
        List<Said> said = new ArrayList<>();
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Record row : transaction.read(SAYINGS, Map.of("after", after, "most", AT_ONCE), record -> record)) {
            List<Entity> entities = row.get("entities").asList(Value::asString).stream().map(OldEntities::read).toList();
            said.add(new Said(row.get("id").asString(), entities, row.get("stands").asBoolean()));
            rows.add(Map.of("id", row.get("id").asString(), "entities", entities.stream().map(EntityNodes::write).toList()));
        }
        transaction.run(REPLACE_SAYINGS, rows);
        return said;
    }

    /** The open claims that name, make or hear these entities, by the ids that documents give. */
    public static List<Naming> naming(Statements transaction, Collection<String> ids) {
        return transaction.read(NAMING, Map.of("ids", List.copyOf(ids)), ClaimNodes::naming);
    }

    private static Entity read(String text) {
        Map<String, Object> all = JSON.readValue(text, new TypeReference<>() {
        });
        if (all.get("properties") instanceof Map) {
            return JSON.readValue(text, Saying.class).entity();
        }
        Map<String, Object> properties = new TreeMap<>();
        Map<String, List<String>> attributes = new HashMap<>();
        all.forEach((name, value) -> {
            if (OF_GAZETTEERS.contains(name) && !(value instanceof List)) {
                properties.put(name, value);
            } else if (!Entity.OWN.contains(name) && Attributes.isName(name)) {
                attributes.put(name, value instanceof List<?> list ? texts(list) : List.of(String.valueOf(value)));
            }
        });
        return new Saying(String.valueOf(all.get("id")), String.valueOf(all.get("name")),
                all.get("aliases") instanceof List<?> list ? texts(list) : List.of(), properties, attributes).entity();
    }

    private static List<String> texts(List<?> list) {
        return list.stream().map(String::valueOf).toList();
    }
}
