// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.query;

import java.util.Map;
import java.util.function.Consumer;

import org.entente.model.Entity;
import org.neo4j.driver.Driver;
import org.springframework.stereotype.Service;

/** Every entity and every tie, one after the other, for an index. */
@Service
public class TieStream {

    private final Reads reads;

    public TieStream(Driver driver) {
        this.reads = new Reads(driver);
    }

    /** Hands over all entities. */
    public void entities(Consumer<Entity> consumer) {
        reads.each("MATCH (e:Entity) RETURN properties(e) AS entity, labels(e) AS labels", Map.of(),
                row -> consumer.accept(Stored.entity(row)));
    }
}
