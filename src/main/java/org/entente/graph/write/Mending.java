// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.graph.write;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.entente.derive.Derivation;
import org.entente.derive.EntityState;
import org.entente.derive.Identities;
import org.entente.derive.Outlook;
import org.entente.graph.store.ClaimNodes.Naming;
import org.entente.graph.store.EntityNodes;
import org.entente.graph.store.GraphState;
import org.entente.graph.store.OldEntities;
import org.entente.graph.store.OldEntities.Said;
import org.entente.graph.store.Statements;
import org.entente.graph.store.Transactions;
import org.entente.model.Entity;

/** Writes the entities of a graph that an older build kept as this build does, from what documents say of them. */
public final class Mending {

    private static final int AT_ONCE = 5_000;

    private final Transactions transactions;
    private final Map<String, Entity> entities = new TreeMap<>();
    private final Set<String> missing = new HashSet<>();

    public Mending(Transactions transactions) {
        this.transactions = transactions;
    }

    /** Mends what there is to mend; returns how many entities were damaged, so that they could not be read. */
    public long mend() {
        long damaged = transactions.write(OldEntities::deleteDamaged);
        Identities identities = transactions.read(Outlooks::read).identities();
        String after = "";
        for (List<Said> page = page(after); !page.isEmpty(); page = page(after)) {
            page.stream().filter(Said::stands).forEach(said -> said.entities().stream()
                    .map(entity -> identities.seen(entity, said.document()))
                    .forEach(entity -> entities.merge(entity.id(), entity, EntityState::join)));
            after = page.getLast().document();
        }
        List<Entity> all = List.copyOf(entities.values());
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            List<Entity> some = all.subList(from, Math.min(all.size(), from + AT_ONCE));
            missing.addAll(transactions.write(transaction -> write(transaction, some)));
        }
        if (!missing.isEmpty()) {
            transactions.write(this::deriveAnew);
        }
        return damaged;
    }

    private List<Said> page(String after) {
        return transactions.write(transaction -> OldEntities.mend(transaction, after));
    }

    private static Collection<String> write(Statements transaction, List<Entity> some) {
        Map<String, Entity> known = EntityNodes.read(transaction, some.stream().map(Entity::id).toList());
        List<Entity> created = some.stream().filter(entity -> !known.containsKey(entity.id())).toList();
        EntityNodes.create(transaction, created);
        EntityNodes.replace(transaction,
                some.stream().filter(entity -> known.containsKey(entity.id()) && !entity.equals(known.get(entity.id()))).toList());
        return created.stream().map(Entity::id).toList();
    }

    /** Takes away the facts of all claims that share a cluster with one that names a missing entity, and derives them again. */
    private long deriveAnew(Statements transaction) {
        GraphState.awaitTurn(transaction);
        Outlook outlook = Outlooks.read(transaction);
        List<Naming> naming = OldEntities.naming(transaction, said(outlook.identities()));
        Set<String> clusters = naming.stream().map(Naming::cluster).collect(Collectors.toSet());
        Derivation there = Derivation.of(outlook.seen(Kin.of(transaction, List.of(outlook), clusters, List.of())));
        Derivation none = Derivation.of(List.of());
        rewrite(transaction, there, none);
        rewrite(transaction, none, there);
        new Voicing(transaction, outlook.identities()).voice(naming);
        return GraphState.advance(transaction);
    }

    private static void rewrite(Statements transaction, Derivation before, Derivation after) {
        TieRewrite ties = new TieRewrite();
        ties.read(transaction, before, after);
        new Rewrite(before, after).apply(transaction, List.of());
        ties.apply(transaction, before, after);
    }

    /** The ids that documents give of the missing entities. */
    private Set<String> said(Identities identities) {
        List<String> ids = new ArrayList<>();
        missing.forEach(id -> identities.members(id).stream().map(identities::base).forEach(ids::add));
        return Set.copyOf(ids);
    }
}
