// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.graph.write;

import java.time.ZonedDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.entente.derive.Identities;
import org.entente.derive.Outlook;
import org.entente.graph.store.ClaimNodes;
import org.entente.graph.store.ClaimNodes.Known;
import org.entente.graph.store.DocumentNodes;
import org.entente.graph.store.EntityNodes;
import org.entente.graph.store.GraphState;
import org.entente.graph.store.ReviewNodes;
import org.entente.graph.store.Statements;
import org.entente.model.Entity;
import org.entente.model.GraphChange;

/** One transaction that takes away what a document alone supports. */
public final class Withdrawing {

    private final Statements transaction;
    private final ZonedDateTime now;
    private final EntityRewrite entities = new EntityRewrite();
    private final TieRewrite ties = new TieRewrite();

    public Withdrawing(Statements transaction, ZonedDateTime now) {
        this.transaction = transaction;
        this.now = now;
    }

    /**
     * @throws UnknownDocument where it is not there, or withdrawn already and not to be erased
     */
    public Outcome<Withdrawal> withdraw(String document, WithdrawMode mode) {
        GraphState.awaitTurn(transaction);
        DocumentNodes.State state = DocumentNodes.read(transaction, List.of(document)).get(document);
        if (state == null || (state.withdrawn() && mode != WithdrawMode.ERASE)) {
            throw new UnknownDocument(document);
        }
        List<Known> claims = ClaimNodes.ofDocuments(transaction, List.of(document));
        List<String> open = claims.stream().filter(Known::open).map(Known::id).sorted().toList();
        Outlook outlook = Outlooks.read(transaction);
        Identities identities = outlook.identities();
        Derivations derivations = derivations(claims, new HashSet<>(open), outlook);
        ties.read(transaction, derivations.before(), derivations.after());
        Rewrite rewrite = new Rewrite(derivations.before(), derivations.after());
        Set<String> forgotten = EntityNodes.mentions(transaction, List.of(document), identities).stream().map(Entity::id)
                .collect(Collectors.toSet());
        ClaimNodes.close(transaction, open, now);
        rewrite.apply(transaction, List.of());
        ties.apply(transaction, derivations.before(), derivations.after());
        if (mode == WithdrawMode.ERASE) {
            ClaimNodes.erase(transaction, claims.stream().map(Known::id).toList());
            DocumentNodes.erase(transaction, document);
            ReviewNodes.erase(transaction, List.of(document));
        } else {
            DocumentNodes.close(transaction, document, now);
        }
        entities.remove(transaction, forgotten, identities);
        return new Outcome<>(
                new Withdrawal(document, open, rewrite.gone(), rewrite.changed(), List.copyOf(entities.gone()), ties.gone(),
                        ties.changed()),
                new GraphChange(GraphState.advance(transaction), entities.written(), entities.gone(), ties.written(), ties.gone()));
    }

    private Derivations derivations(List<Known> claims, Set<String> open, Outlook outlook) {
        Set<String> clusters = claims.stream().filter(Known::open).map(Known::cluster).collect(Collectors.toSet());
        return Derivations.of(outlook.seen(Kin.of(transaction, List.of(outlook), clusters, List.of())), open, List.of());
    }
}
