// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.entente.graph.derive.Derivation;
import org.entente.graph.derive.StoredClaim;

/**
 * What follows from the claims of some clusters before and after a change.
 *
 * @param before what followed before
 * @param after what follows after it
 */
record Derivations(Derivation before, Derivation after) {

    /**
     * @param clusters all open claims of the clusters that the change touches, by cluster
     * @param taken ids of claims that are withdrawn or written anew
     * @param added the claims that are written, by cluster
     */
    static Derivations of(Map<String, List<StoredClaim>> clusters, Set<String> taken, Map<String, List<StoredClaim>> added) {
        Map<String, List<StoredClaim>> after = new HashMap<>();
        clusters.forEach((cluster, claims) -> after.put(cluster,
                new ArrayList<>(claims.stream().filter(claim -> !taken.contains(claim.id())).toList())));
        added.forEach((cluster, claims) -> after.computeIfAbsent(cluster, any -> new ArrayList<>()).addAll(claims));
        return new Derivations(Derivation.of(clusters), Derivation.of(after));
    }
}
