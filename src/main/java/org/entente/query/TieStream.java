// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.query;

import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.entente.model.Entity;
import org.entente.model.Tie;
import org.entente.model.TieKind;
import org.entente.model.TieProperties;
import org.neo4j.driver.Driver;
import org.springframework.stereotype.Service;

/** Every entity and every tie, one after the other, for an index, which is whole where both were read at one version. */
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
        return reads.version();
    }

    /** What several reads give, all of one version of the graph; begun anew where a commit comes in between. */
    public <T> T atOneVersion(Supplier<T> reading) {
        return reads.atOneVersion(reading);
    }

    /** What tells this database from all others. */
    public String database() {
        return reads.list("database", "CALL db.info() YIELD id RETURN id", Map.of(), row -> Rows.required(row, "id")).getFirst();
    }

    /** Hands over all entities; to be called at one version, by a reading that can be begun anew. */
    public void entities(Consumer<Entity> consumer) {
        reads.each("MATCH (e:Entity) RETURN properties(e) AS entity, labels(e) AS labels", Map.of(),
                row -> consumer.accept(Stored.entity(row)));
    }

    /** Hands over all ties; to be called at one version, by a reading that can be begun anew. */
    public void ties(Consumer<Tie> consumer) {
        reads.each(TIES, Map.of(), row -> consumer.accept(TieProperties.read(TieKind.valueOf(Rows.required(row, "kind")),
                Rows.required(row, "from"), Rows.required(row, "to"), row.get("tie").asMap())));
    }
}
