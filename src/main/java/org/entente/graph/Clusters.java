// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.graph;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.entente.graph.derive.Buckets;
import org.entente.graph.derive.Identities;
import org.entente.graph.derive.StoredClaim;

/** Claims by cluster, with the ids that entities have by judgements. */
final class Clusters {

    private Clusters() {}

    /** Claims that are by cluster already. */
    static Map<String, List<StoredClaim>> seen(Map<String, List<StoredClaim>> clusters, Identities identities) {
        Map<String, List<StoredClaim>> seen = new HashMap<>();
        clusters.forEach((cluster, claims) -> seen.put(cluster, claims.stream().map(identities::seen).toList()));
        return seen;
    }

    /** Claims with the ids that documents give. */
    static Map<String, List<StoredClaim>> of(Collection<StoredClaim> claims, Identities identities) {
        return claims.stream().map(identities::seen).collect(Collectors.groupingBy(Buckets::cluster));
    }
}
