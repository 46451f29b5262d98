// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.query;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A part of a list that a window of time may narrow.
 *
 * @param items the items
 * @param next the cursor of the part that follows, or null at the end
 * @param undated how many facts of the whole list may have been in the window while nothing says when they were: they are left out, or
 *        taken in where the question wants them; 0 without a window
 */
public record WindowedPage<T>(List<T> items, @Nullable String next, int undated) {

    static <T> WindowedPage<T> of(ListPage<T> page, int undated) {
        return new WindowedPage<>(page.items(), page.next(), undated);
    }
}
