// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.model;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * When two facts of one day tell of one event with others taking part, so that they are in conflict.
 *
 * @param rival the role in which they differ
 * @param same the roles that must be the same
 * @param words the details that must be the same
 * @param amount whether the amounts must be stated and the same
 * @param needs a role that must be filled, or null
 * @param besides a role whose entities are no rivals, or null: who passes a delivery on
 */
public record Rivalry(Role rival, List<Role> same, List<Detail> words, boolean amount, @Nullable Role needs, @Nullable Role besides) {

    /** Whether the event is known by its name: then parties may be left out, and only different ones are rivals. */
    public boolean byName() {
        return words.contains(Detail.NAME);
    }
}
