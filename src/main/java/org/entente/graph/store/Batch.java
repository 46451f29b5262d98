// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.graph.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.SimpleQueryRunner;

/** Statements over many rows, left out where there are none. */
final class Batch {

    private Batch() {}

    static void run(SimpleQueryRunner transaction, String cypher, Collection<?> rows) {
        if (!rows.isEmpty()) {
            transaction.run(cypher, Map.of("rows", List.copyOf(rows))).consume();
        }
    }

    static List<Record> read(SimpleQueryRunner transaction, String cypher, Collection<?> rows) {
        return rows.isEmpty() ? List.of() : transaction.run(cypher, Map.of("rows", List.copyOf(rows))).list();
    }

    /** A row or a set of properties, without what is null and without empty lists. */
    static Map<String, Object> row(@Nullable Object... keysAndValues) {
        Map<String, Object> row = HashMap.newHashMap(keysAndValues.length / 2);
        for (int i = 0; i < keysAndValues.length; i += 2) {
            Object value = keysAndValues[i + 1];
            if (value != null && !(value instanceof List<?> list && list.isEmpty())) {
                row.put(String.valueOf(keysAndValues[i]), value);
            }
        }
        return row;
    }
}
