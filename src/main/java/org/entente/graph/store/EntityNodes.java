// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.graph.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.entente.derive.EntityState;
import org.entente.derive.Identities;
import org.entente.model.Attributes;
import org.entente.model.Entity;
import org.entente.model.EntityKind;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import tools.jackson.databind.json.JsonMapper;

/** Entities, and what each document says of them. */
public final class EntityNodes {

    private static final String READ = """
            UNWIND $rows AS id
            MATCH (e:Entity {id: id})
            RETURN properties(e) AS entity
            """;

    private static final String CREATE = """
            UNWIND $rows AS row
            CREATE (e:Entity:$(row.label))
            SET e = row.properties
            """;

    private static final String REPLACE = """
            UNWIND $rows AS row
            MATCH (e:Entity {id: row.properties.id})
            SET e = row.properties
            """;

    private static final String DELETE_UNUSED = """
            UNWIND $rows AS id
            MATCH (e:Entity {id: id})
            WHERE NOT EXISTS { (e)--() }
            DELETE e
            RETURN id
            """;

    private static final String SAYINGS = """
            UNWIND $rows AS id
            MATCH (e:Entity {id: id})
            CALL (e) {
              MATCH (e)--(:Fact)<-[:ABOUT]-(c:Claim)
              RETURN c.document AS document
              UNION
              MATCH (e)<-[:MADE_BY|SAID_TO|NAMES]-(c:Claim)
              RETURN c.document AS document
            }
            WITH DISTINCT id, document
            MATCH (d:Document {id: document})
            RETURN id, document, coalesce(d.entities, []) AS entities
            """;

    private static final String MENTIONS = """
            UNWIND $rows AS id
            MATCH (d:Document {id: id})
            RETURN id, coalesce(d.entities, []) AS entities
            """;

    private static final JsonMapper JSON = JsonMapper.shared();

    private EntityNodes() {}

    /** The class that each weapon and each good names itself, by id. */
    public static Map<String, String> classes(Statements transaction) {
        Map<String, String> classes = new HashMap<>();
        transaction.read("MATCH (e:Weapon|Goods) WHERE e.class IS NOT NULL RETURN e.id AS id, e.class AS class", Map.of(),
                row -> classes.put(row.get("id").asString(), row.get("class").asString()));
        return classes;
    }

    /** Those of these entities that are in the graph, by id. */
    public static Map<String, Entity> read(Statements transaction, Collection<String> ids) {
        Map<String, Entity> entities = new HashMap<>();
        for (Record row : transaction.read(READ, ids)) {
            Entity entity = entity(row.get("entity").asMap());
            entities.put(entity.id(), entity);
        }
        return entities;
    }

    public static void create(Statements transaction, Collection<Entity> entities) {
        transaction.run(CREATE, rows(entities));
    }

    public static void replace(Statements transaction, Collection<Entity> entities) {
        transaction.run(REPLACE, rows(entities));
    }

    /** Deletes those of these entities that no claim, fact or tie needs; returns their ids. */
    public static List<String> deleteUnused(Statements transaction, Collection<String> ids) {
        return transaction.read(DELETE_UNUSED, ids).stream().map(row -> row.get("id").asString()).toList();
    }

    /** What these documents say of entities, each under the id that it has by these judgements. */
    public static List<Entity> mentions(Statements transaction, Collection<String> documents, Identities identities) {
        return transaction.read(MENTIONS, documents).stream().flatMap(row -> row.get("entities").asList(Value::asString).stream()
                .map(EntityNodes::read).map(entity -> identities.seen(entity, row.get("id").asString()))).toList();
    }

    /** What the documents whose claims need these entities say of them, by the id that each has by these judgements. */
    public static Map<String, List<Entity>> sayings(Statements transaction, Collection<String> ids, Identities identities) {
        Map<String, List<Entity>> sayings = new HashMap<>();
        for (Record row : transaction.read(SAYINGS, ids)) {
            String id = row.get("id").asString();
            String document = row.get("document").asString();
            List<String> marks = identities.members(id).stream().map(member -> "\"" + identities.base(member) + "\"").toList();
            row.get("entities").asList(Value::asString).stream().filter(text -> marks.stream().anyMatch(text::contains))
                    .map(EntityNodes::read).map(entity -> identities.seen(entity, document)).filter(entity -> entity.id().equals(id))
                    .forEach(sayings.computeIfAbsent(id, any -> new ArrayList<>())::add);
        }
        return sayings;
    }

    /** What a document says of an entity, as the document's node keeps it. */
    public static String write(Entity entity) {
        return JSON.writeValueAsString(Saying.of(entity));
    }

    private static Entity read(String text) {
        return JSON.readValue(text, Saying.class).entity();
    }

    /** The properties of an entity's node. */
    public static Map<String, Object> properties(Entity entity) {
        Map<String, Object> properties = Row.of("id", entity.id(), "name", entity.name(), "aliases", entity.aliases(), "attributes",
                entity.attributes().pairs());
        entity.properties().forEach((key, value) -> properties.putAll(Row.of(key, value)));
        return properties;
    }

    private static List<Map<String, Object>> rows(Collection<Entity> entities) {
        return entities.stream().map(entity -> Map.of("label", entity.kind().label(), "properties", properties(entity))).toList();
    }

    private static Entity entity(Map<String, Object> all) {
        Map<String, Object> properties = new HashMap<>(all);
        properties.keySet().removeAll(Entity.OWN);
        String id = String.valueOf(all.get("id"));
        return EntityState.normal(new Entity(id, EntityKind.ofId(id).orElseThrow(), String.valueOf(all.get("name")), texts(all, "aliases"),
                properties, Attributes.ofPairs(texts(all, "attributes"))));
    }

    private static List<String> texts(Map<String, Object> all, String key) {
        return all.get(key) instanceof List<?> list ? list.stream().map(Object::toString).toList() : List.of();
    }
}
