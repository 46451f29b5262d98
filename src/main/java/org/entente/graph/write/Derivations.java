// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.graph.write;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

import org.entente.derive.Derivation;
import org.entente.derive.StoredClaim;

/**
 * What follows from some claims and their kin before and after a change.
 *
 * @param before what followed before
 * @param after what follows after it
 */
record Derivations(Derivation before, Derivation after) {

    /**
     * @param claims all open claims that the change touches, with their kin
     * @param taken ids of claims that are withdrawn or written anew
     * @param added the claims that are written
     */
    static Derivations of(Collection<StoredClaim> claims, Set<String> taken, Collection<StoredClaim> added) {
        List<StoredClaim> after = new ArrayList<>(claims.stream().filter(claim -> !taken.contains(claim.id())).toList());
        after.addAll(added);
        return new Derivations(Derivation.of(claims), Derivation.of(after));
    }
}
