// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.query;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.entente.model.Entity;
import org.entente.model.TieKind;
import org.entente.query.EntityProfile.Moment;
import org.entente.query.EntityProfile.TieCount;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.stereotype.Service;

/** Profiles of entities. */
@Service
public class Profiles {

    private static final String PROFILE = """
            MATCH (e:Entity {id: $id})
            RETURN properties(e) AS entity, labels(e) AS labels,
              COLLECT {
                MATCH (e)-[t]-(:Entity)
                WITH type(t) AS kind, startNode(t) = e AS out, count(*) AS count
                RETURN {kind: kind, out: out, count: count}
              } AS ties,
              COLLECT {
                MATCH (e)--(f:Fact)
                WITH DISTINCT f
                UNWIND [label IN labels(f) WHERE label <> 'Fact'] AS type
                WITH type, count(f) AS count ORDER BY count DESC, type
                RETURN {type: type, count: count}
              } AS facts,
              COLLECT {
                MATCH (e)--(f:Fact)
                WHERE f.from IS NOT NULL OR f.to IS NOT NULL
                WITH DISTINCT f ORDER BY coalesce(f.from, f.to) DESC, f.id LIMIT 100
                RETURN {
                  fact: properties(f), labels: labels(f),
                  others: COLLECT {
                    MATCH (f)--(o:Entity) WHERE o <> e
                    WITH DISTINCT o
                    RETURN {id: o.id, name: o.name, labels: labels(o)} ORDER BY o.name, o.id
                  }
                }
              } AS timeline
            """;

    private final Reads reads;

    public Profiles(Driver driver) {
        this.reads = new Reads(driver);
    }

    /** @throws NothingFound where no entity has this id */
    public EntityProfile byId(String id) {
        return reads.list("profile", PROFILE, Map.of("id", id), Profiles::profile).stream().findFirst()
                .orElseThrow(() -> new NothingFound("entity", id));
    }

    private static EntityProfile profile(Record row) {
        Entity entity = Stored.entity(row);
        Map<String, Object> properties = new LinkedHashMap<>();
        entity.properties().forEach((key, value) -> properties.put(key, Plain.of(value)));
        Map<String, Long> facts = new LinkedHashMap<>();
        row.get("facts").values().forEach(count -> facts.put(Rows.required(count, "type"), count.get("count").asLong()));
        return new EntityProfile(entity.id(), entity.name(), entity.kind().label(), entity.aliases(), properties,
                entity.attributes().values(), ties(row.get("ties")),
                facts, row.get("timeline").asList(Profiles::moment));
    }

    private static List<TieCount> ties(Value rows) {
        Map<String, TieCount> counts = new TreeMap<>();
        for (Value row : rows.values()) {
            TieKind kind = TieKind.valueOf(Rows.required(row, "kind"));
            boolean out = row.get("out").asBoolean();
            String direction = kind.symmetric() ? "both" : out ? "out" : "in";
            TieCount count = new TieCount(kind.name(), direction, out ? kind.reads() : kind.readsBackwards(), row.get("count").asLong());
            counts.merge(kind.name() + direction, count,
                    (one, more) -> new TieCount(one.kind(), one.direction(), one.reads(), one.count() + more.count()));
        }
        return List.copyOf(counts.values());
    }

    private static Moment moment(Value row) {
        Value fact = row.get("fact");
        String type = Rows.texts(row.get("labels")).stream().filter(label -> !label.equals("Fact")).findFirst().orElse("Fact");
        String name = Rows.text(fact.get(fact.get("name").isNull() ? "title" : "name"));
        return new Moment(Rows.time(fact, "from", "to"), Rows.required(fact, "id"), type, name, row.get("others").asList(Rows::entity));
    }
}
