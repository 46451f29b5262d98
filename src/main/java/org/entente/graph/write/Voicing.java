// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.graph.write;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.entente.derive.Identities;
import org.entente.derive.StoredClaim;
import org.entente.graph.store.ClaimNodes;
import org.entente.graph.store.ClaimNodes.Naming;
import org.entente.graph.store.Statements;
import org.entente.model.EntityKind;

/** Joins claims to those who make and hear them, as judgements have them. */
final class Voicing {

    private final Statements transaction;
    private final Identities identities;

    Voicing(Statements transaction, Identities identities) {
        this.transaction = transaction;
        this.identities = identities;
    }

    /** Joins these in the place of whom they were joined to. */
    void voice(List<Naming> claims) {
        Map<String, List<String>> speakers = new HashMap<>();
        Map<String, List<String>> audiences = new HashMap<>();
        for (Naming naming : claims) {
            StoredClaim claim = naming.claim();
            speakers.put(claim.id(), canonical(speakers(claim), claim));
            audiences.put(claim.id(), canonical(naming.audience(), claim));
        }
        ClaimNodes.silence(transaction, speakers.keySet());
        ClaimNodes.madeBy(transaction, speakers);
        ClaimNodes.saidTo(transaction, audiences);
    }

    /** Joins those that make no fact to those who take part, in the place of whom they were joined to. */
    void name(List<Naming> claims) {
        Map<String, List<String>> participants = new HashMap<>();
        claims.stream().filter(naming -> !naming.admitted()).map(Naming::claim).forEach(claim -> participants.put(claim.id(),
                canonical(claim.roles().values().stream().flatMap(List::stream).toList(), claim)));
        ClaimNodes.nameNobody(transaction, participants.keySet());
        ClaimNodes.names(transaction, participants);
    }

    /** The ids that a document gives of those who make a claim. */
    static List<String> speakers(StoredClaim claim) {
        return claim.origins().stream().filter(origin -> EntityKind.ofId(origin).isPresent()).toList();
    }

    private List<String> canonical(List<String> ids, StoredClaim claim) {
        return ids.stream().map(id -> identities.canonical(id, claim.document())).toList();
    }
}
