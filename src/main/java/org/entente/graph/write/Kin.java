// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.graph.write;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.entente.derive.Outlook;
import org.entente.derive.Reach;
import org.entente.derive.StoredClaim;
import org.entente.graph.store.ClaimNodes;
import org.entente.graph.store.Statements;

/** The open claims that are derived together with some: those of their clusters, and of all clusters that a {@link Reach} joins to these. */
final class Kin {

    private final Statements transaction;
    private final List<Outlook> outlooks;
    private final Map<String, StoredClaim> found = new LinkedHashMap<>();
    private final Set<String> clusters = new HashSet<>();
    private final Set<String> keys = new HashSet<>();
    private final Set<String> owners = new HashSet<>();

    private Kin(Statements transaction, List<Outlook> outlooks) {
        this.transaction = transaction;
        this.outlooks = outlooks;
    }

    /**
     * Those in the graph, with the ids of entities that documents give.
     *
     * @param outlooks as which the claims are to be derived
     * @param clusters the clusters to begin with
     * @param coming claims that are not in the graph yet, whose clusters are among these
     */
    static Collection<StoredClaim> of(Statements transaction, List<Outlook> outlooks, Collection<String> clusters,
            Collection<StoredClaim> coming) {
        Kin kin = new Kin(transaction, outlooks);
        Collection<StoredClaim> next = kin.read(clusters);
        next = Stream.concat(next.stream(), coming.stream()).toList();
        while (!next.isEmpty()) {
            next = kin.read(kin.joined(next));
        }
        return kin.found.values();
    }

    private List<StoredClaim> read(Collection<String> wanted) {
        List<String> unread = wanted.stream().filter(clusters::add).toList();
        List<StoredClaim> claims = ClaimNodes.openIn(transaction, unread);
        claims.forEach(claim -> found.put(claim.id(), claim));
        return claims;
    }

    /** The clusters of those that bear on these claims, and of those on which these bear. */
    private List<String> joined(Collection<StoredClaim> claims) {
        List<StoredClaim> seen = outlooks.stream().flatMap(outlook -> claims.stream().map(outlook::seen)).toList();
        List<String> unasked = seen.stream().flatMap(claim -> Reach.keys(claim).stream()).filter(keys::add).toList();
        List<StoredClaim> bearing = seen.stream().filter(claim -> Reach.own(claim).filter(owners::add).isPresent()).toList();
        List<String> joined = new ArrayList<>(ClaimNodes.reaching(transaction, unasked));
        joined.addAll(ClaimNodes.reached(transaction, bearing));
        return joined;
    }
}
