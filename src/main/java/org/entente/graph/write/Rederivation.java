// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.graph.write;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.entente.derive.Buckets;
import org.entente.derive.Derivation;
import org.entente.derive.Kinship;
import org.entente.derive.Outlook;
import org.entente.derive.StoredClaim;
import org.entente.graph.store.ClaimNodes;
import org.entente.graph.store.Derived;
import org.entente.graph.store.EntityNodes;
import org.entente.graph.store.GraphState;
import org.entente.graph.store.Statements;
import org.entente.graph.store.Transactions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Derives facts and ties anew where the graph has those of older rules or of another schema; where that is cut short it begins again. */
public final class Rederivation {

    private static final Logger LOG = LoggerFactory.getLogger(Rederivation.class);
    private static final int CLAIMS_AT_A_TIME = 2_000;

    private final Transactions transactions;
    private final Kinship kinship = new Kinship();
    private final Map<String, Integer> sizes = new TreeMap<>();

    public Rederivation(Transactions transactions) {
        this.transactions = transactions;
    }

    public void run() {
        if (transactions.read(GraphState::isUpToDate)) {
            return;
        }
        LOG.info("the facts of this graph follow other rules or another schema; they are derived anew from its claims");
        while (transactions.write(Derived::deleteSome)) {
            LOG.debug("deleted some of what was derived");
        }
        Outlook outlook = transactions.read(Outlooks::read);
        Map<String, String> classes = transactions.read(EntityNodes::classes);
        boolean more = true;
        for (String last = ""; more;) {
            String after = last;
            last = transactions.write(transaction -> place(transaction, after, outlook, classes));
            more = !last.equals(after);
        }
        batches().forEach(batch -> transactions.write(transaction -> derive(transaction, batch, outlook)));
        transactions.write(transaction -> {
            GraphState.follow(transaction);
            return GraphState.advance(transaction);
        });
    }

    /** Writes the clusters of the claims behind an id; returns the last of their ids, or the same where there are none. */
    private String place(Statements transaction, String after, Outlook outlook, Map<String, String> classes) {
        List<StoredClaim> claims = ClaimNodes.behind(transaction, after, CLAIMS_AT_A_TIME).stream()
                .map(claim -> claim.ofClasses(classes)).toList();
        ClaimNodes.classify(transaction, claims);
        List<StoredClaim> seen = outlook.seen(claims);
        ClaimNodes.move(transaction, seen);
        seen.forEach(claim -> {
            String cluster = Buckets.cluster(claim);
            kinship.add(cluster, claim);
            sizes.merge(cluster, 1, Integer::sum);
        });
        return claims.isEmpty() ? after : claims.getLast().id();
    }

    /** Clusters by some two thousand claims, those that are derived together in one. */
    private List<List<String>> batches() {
        Map<String, List<String>> joined = new TreeMap<>();
        sizes.keySet()
                .forEach(cluster -> joined.computeIfAbsent(kinship.head(cluster).orElse(cluster), any -> new ArrayList<>()).add(cluster));
        List<List<String>> batches = new ArrayList<>();
        int room = 0;
        for (List<String> kin : joined.values()) {
            if (room <= 0) {
                batches.add(new ArrayList<>());
                room = CLAIMS_AT_A_TIME;
            }
            batches.getLast().addAll(kin);
            room -= kin.stream().mapToInt(cluster -> sizes.getOrDefault(cluster, 0)).sum();
        }
        return batches;
    }

    private static boolean derive(Statements transaction, Collection<String> clusters, Outlook outlook) {
        GraphState.awaitTurn(transaction);
        Derivation before = Derivation.of(List.of());
        Derivation after = Derivation.of(outlook.seen(ClaimNodes.openIn(transaction, clusters)));
        TieRewrite ties = new TieRewrite();
        ties.read(transaction, before, after);
        new Rewrite(before, after).apply(transaction, List.of());
        ties.apply(transaction, before, after);
        return true;
    }
}
