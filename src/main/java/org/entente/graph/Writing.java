// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.graph;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.entente.graph.derive.Buckets;
import org.entente.graph.derive.Derivation;
import org.entente.graph.derive.StoredClaim;
import org.entente.graph.store.ClaimNodes;
import org.entente.graph.store.ClaimNodes.Known;
import org.entente.graph.store.DocumentNodes;
import org.entente.graph.store.DocumentNodes.State;
import org.entente.graph.store.EntityNodes;
import org.entente.graph.store.GraphState;
import org.entente.model.GraphChange;
import org.entente.model.ResolvedClaim;
import org.neo4j.driver.SimpleQueryRunner;

/** One transaction that writes a batch of documents in the place of what they said before. */
final class Writing {

    private final SimpleQueryRunner transaction;
    private final ZonedDateTime now;
    private final EntityRewrite entities = new EntityRewrite();
    private final TieRewrite ties = new TieRewrite();

    Writing(SimpleQueryRunner transaction, ZonedDateTime now) {
        this.transaction = transaction;
        this.now = now;
    }

    Outcome<WriteReport> write(Collection<Incoming> batch) {
        GraphState.awaitTurn(transaction);
        Map<String, State> states = DocumentNodes.read(transaction, batch.stream().map(Incoming::id).toList());
        List<Incoming> changed = changed(batch, states);
        if (changed.isEmpty()) {
            return new Outcome<>(WriteReport.nothing(batch.size()), null);
        }
        List<Incoming> fresh = changed.stream().filter(document -> !states.containsKey(document.id())).toList();
        List<Incoming> replaced = changed.stream().filter(document -> states.containsKey(document.id())).toList();
        Rewrite rewrite = rewrite(changed, replaced, fresh);
        return new Outcome<>(report(batch, changed, rewrite),
                new GraphChange(GraphState.advance(transaction), entities.written(), entities.gone(), ties.written(), ties.gone()));
    }

    private Rewrite rewrite(List<Incoming> changed, List<Incoming> replaced, List<Incoming> fresh) {
        Map<String, Known> known = ClaimNodes.ofDocuments(transaction, replaced.stream().map(Incoming::id).toList()).stream()
                .collect(Collectors.toMap(Known::id, claim -> claim));
        Derivations derivations = derivations(changed, known.values());
        Rewrite rewrite = new Rewrite(derivations.before(), derivations.after());
        Set<String> forgotten = new HashSet<>(EntityNodes.mentions(transaction, replaced.stream().map(Incoming::id).toList()));
        entities.add(transaction, Incoming.entities(changed));
        writeDocuments(fresh, replaced);
        close(changed, known);
        writeClaims(fresh, replaced, known, rewrite);
        rewrite.apply(transaction, changed.stream().flatMap(document -> document.claims().keySet().stream()).toList());
        ties.apply(transaction, derivations.before(), derivations.after());
        entities.remove(transaction, forgotten);
        return rewrite;
    }

    private static List<Incoming> changed(Collection<Incoming> batch, Map<String, State> states) {
        return batch.stream().filter(document -> {
            State state = states.get(document.id());
            return state == null || state.withdrawn() || !state.fingerprint().equals(document.fingerprint());
        }).toList();
    }

    private Derivations derivations(List<Incoming> changed, Collection<Known> known) {
        Map<String, List<StoredClaim>> incoming = changed.stream().flatMap(document -> document.stored().values().stream())
                .collect(Collectors.groupingBy(Buckets::cluster));
        Set<String> clusters = new HashSet<>(incoming.keySet());
        known.stream().filter(Known::open).map(Known::cluster).forEach(clusters::add);
        Map<String, List<StoredClaim>> before = ClaimNodes.openIn(transaction, clusters);
        Set<String> superseded = known.stream().map(Known::id).collect(Collectors.toSet());
        return Derivations.of(before, superseded, incoming);
    }

    private void writeDocuments(List<Incoming> fresh, List<Incoming> replaced) {
        DocumentNodes.create(transaction, fresh.stream().map(this::row).toList());
        DocumentNodes.replace(transaction, replaced.stream().map(this::row).toList(),
                replaced.stream().map(Incoming::document).toList(), now);
    }

    private Map<String, Object> row(Incoming document) {
        return DocumentNodes.row(document.document(), document.fingerprint(), document.sayings(), now);
    }

    private void close(List<Incoming> changed, Map<String, Known> known) {
        Set<String> said = new HashSet<>();
        changed.forEach(document -> said.addAll(document.claims().keySet()));
        ClaimNodes.close(transaction,
                known.values().stream().filter(claim -> claim.open() && !said.contains(claim.id())).map(Known::id).toList(), now);
    }

    private void writeClaims(List<Incoming> fresh, List<Incoming> replaced, Map<String, Known> known, Rewrite rewrite) {
        ClaimNodes.create(transaction, rows(fresh, known, rewrite));
        ClaimNodes.unlink(transaction, replaced.stream().flatMap(document -> document.claims().keySet().stream()).toList());
        ClaimNodes.replace(transaction, rows(replaced, known, rewrite));
        List<ResolvedClaim> claims = new ArrayList<>();
        fresh.forEach(document -> claims.addAll(document.claims().values()));
        replaced.forEach(document -> claims.addAll(document.claims().values()));
        ClaimNodes.speak(transaction, claims);
    }

    private List<Map<String, Object>> rows(List<Incoming> documents, Map<String, Known> known, Rewrite rewrite) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Incoming document : documents) {
            document.claims().forEach((id, claim) -> {
                Known old = known.get(id);
                ZonedDateTime loadedAt = old != null && old.open() ? old.loadedAt() : now;
                StoredClaim stored = document.stored().get(id);
                if (stored != null) {
                    rows.add(ClaimNodes.row(stored, claim, rewrite.grade(id), loadedAt));
                }
            });
        }
        return rows;
    }

    private WriteReport report(Collection<Incoming> batch, List<Incoming> changed, Rewrite rewrite) {
        return new WriteReport(changed.size(), batch.size() - changed.size(),
                changed.stream().mapToInt(document -> document.document().passages().size()).sum(),
                changed.stream().mapToInt(document -> document.claims().size()).sum(), rewrite.createdCount(), rewrite.gone().size(),
                entities.createdCount(), entities.gone().size(), ties.createdCount(), ties.gone().size(), rewrite.conflictCount());
    }
}
