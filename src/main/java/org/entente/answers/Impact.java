// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.answers;

import java.util.List;

import org.entente.query.EntityRef;
import org.jspecify.annotations.Nullable;

/**
 * A path question that a change answers otherwise.
 *
 * @param from where the path begins
 * @param to where it ends
 * @param before the best path before, or null where there was none
 * @param after the best path after, or null where there is none
 */
public record Impact(EntityRef from, EntityRef to, @Nullable Sketch before, @Nullable Sketch after) {

    /** A path without its evidence. */
    public record Sketch(int hops, double confidence, List<EntityRef> entities) {}
}
