// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.query;

import java.util.List;

import org.entente.model.Tie;
import org.entente.model.TieKind;
import org.entente.model.Window;
import org.jspecify.annotations.Nullable;

/**
 * Which ties of an entity to list; what is null or empty lets all pass.
 *
 * @param kinds only these kinds
 * @param direction whether ties leave the entity, reach it, or either
 * @param other id of the entity at the other end
 * @param during only facts that held then
 * @param minConfidence 0 to 1
 */
public record RelationshipFilter(List<TieKind> kinds, Direction direction, @Nullable String other, @Nullable Window during,
        double minConfidence) {

    /** Which way a tie points. */
    public enum Direction {
        ANY,
        OUT,
        IN
    }

    /** Whether the fact held then. */
    public boolean passes(Tie.Support support) {
        return during == null || during.takes(support.held());
    }

    /** Whether nothing says if the fact held then. */
    public boolean wondersAt(Tie.Support support) {
        return during != null && during.wondersAt(support.held());
    }

    /** Whether it is a tie of the entity, and of those asked for. */
    public boolean passes(String entity, Tie tie) {
        boolean leaves = tie.from().equals(entity);
        boolean reaches = tie.to().equals(entity);
        return (leaves || reaches) && (kinds.isEmpty() || kinds.contains(tie.kind())) && tie.confidence() >= minConfidence
                && (other == null || other.equals(leaves ? tie.to() : tie.from()))
                && (direction == Direction.ANY || tie.kind().symmetric() || leaves == (direction == Direction.OUT));
    }
}
