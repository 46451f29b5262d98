// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.graph.write;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.entente.graph.store.ClaimNodes.Known;
import org.entente.model.ResolvedClaim;

/**
 * What became of the claims of documents that stood in the graph before.
 *
 * @param changed claims that a sentence gives in the place of another of the same type
 * @param fresh claims where nothing of their type stood
 * @param gone claims in whose place nothing of their type stands
 */
public record ClaimChanges(long changed, long fresh, long gone) {

    /** No claim came, went or changed. */
    public static final ClaimChanges NONE = new ClaimChanges(0, 0, 0);

    static ClaimChanges of(Collection<ResolvedClaim> come, Collection<Known> gone) {
        List<Known> left = new ArrayList<>(gone);
        long changed = come.stream().filter(claim -> left.stream().filter(old -> isInPlaceOf(claim, old)).findFirst().map(left::remove)
                .isPresent()).count();
        return new ClaimChanges(changed, come.size() - changed, gone.size() - changed);
    }

    private static boolean isInPlaceOf(ResolvedClaim claim, Known old) {
        var quote = claim.claim().quote();
        return old.type().equals(claim.claim().type().label()) && old.start() < quote.end() && quote.start() < old.end();
    }

    /** Both together. */
    public ClaimChanges and(ClaimChanges other) {
        return new ClaimChanges(changed + other.changed, fresh + other.fresh, gone + other.gone);
    }
}
