// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.graph.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** Rows for statements. */
final class Row {

    private Row() {}

    /** A row or a set of properties, without what is null and without empty lists. */
    static Map<String, Object> of(@Nullable Object... keysAndValues) {
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
