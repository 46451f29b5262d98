// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.query;

import java.util.Map;
import java.util.function.Consumer;

import org.entente.model.Entity;
import org.entente.model.Tie;
import org.entente.model.TieKind;
import org.entente.model.TieProperties;
import org.neo4j.driver.Driver;
import org.springframework.stereotype.Service;

/** Every entity and every tie, one after the other, for an index. */
@Service
public class TieStream {

    private static final String TIES = """
            MATCH (a:Entity)-[t]->(b:Entity)
            RETURN type(t) AS kind, a.id AS from, b.id AS to, properties(t) AS tie
            """;

    private final Reads reads;

    public TieStream(Driver driver) {
        this.reads = new Reads(driver);
    }

    /** The version of what was committed last; 0 where nothing was. */
    public long version() {
        return reads.list("version", "OPTIONAL MATCH (s:GraphState {id: 'graph'}) RETURN coalesce(s.version, 0) AS version", Map.of(),
                row -> row.get("version").asLong()).getFirst();
    }

    /** What tells this database from all others. */
    public String database() {
        return reads.list("database", "CALL db.info() YIELD id RETURN id", Map.of(), row -> row.get("id").asString()).getFirst();
    }

    /** Hands over all entities. */
    public void entities(Consumer<Entity> consumer) {
        reads.each("MATCH (e:Entity) RETURN properties(e) AS entity, labels(e) AS labels", Map.of(),
                row -> consumer.accept(Stored.entity(row)));
    }

    /** Hands over all ties. */
    public void ties(Consumer<Tie> consumer) {
        reads.each(TIES, Map.of(), row -> consumer.accept(TieProperties.read(TieKind.valueOf(row.get("kind").asString()),
                row.get("from").asString(), row.get("to").asString(), row.get("tie").asMap())));
    }
}
