// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.graph;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.entente.graph.derive.Buckets;
import org.entente.graph.derive.Outlook;
import org.entente.graph.derive.StoredClaim;

/** Claims by cluster, as judgements and grades have them. */
final class Clusters {

    private Clusters() {}

    /** Claims that are by cluster already. */
    static Map<String, List<StoredClaim>> seen(Map<String, List<StoredClaim>> clusters, Outlook outlook) {
        Map<String, List<StoredClaim>> seen = new HashMap<>();
        clusters.forEach((cluster, claims) -> seen.put(cluster, claims.stream().map(outlook::seen).toList()));
        return seen;
    }

    /** Claims with the ids that documents give. */
    static Map<String, List<StoredClaim>> of(Collection<StoredClaim> claims, Outlook outlook) {
        return claims.stream().map(outlook::seen).collect(Collectors.groupingBy(Buckets::cluster));
    }
}
