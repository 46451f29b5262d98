// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.query;

import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * A part of a list.
 *
 * @param items the items
 * @param next the cursor of the part that follows, or null at the end
 */
public record ListPage<T>(List<T> items, @Nullable String next) {

    /** The first {@code limit} of these, and a cursor where there are more. */
    static <T> ListPage<T> of(List<T> found, int limit, Function<T, String> key) {
        if (found.size() <= limit) {
            return new ListPage<>(List.copyOf(found), null);
        }
        List<T> items = List.copyOf(found.subList(0, limit));
        return new ListPage<>(items, Cursor.encode(key.apply(items.getLast())));
    }
}
