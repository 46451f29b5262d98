// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.graph.write;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.entente.derive.Buckets;
import org.entente.derive.Identities;
import org.entente.derive.Outlook;
import org.entente.derive.StoredClaim;
import org.entente.graph.store.ClaimNodes;
import org.entente.graph.store.ClaimNodes.Known;
import org.entente.graph.store.DocumentNodes;
import org.entente.graph.store.DocumentNodes.State;
import org.entente.graph.store.EntityNodes;
import org.entente.graph.store.GraphState;
import org.entente.graph.store.ReadingNodes;
import org.entente.graph.store.Statements;
import org.entente.model.Entity;
import org.entente.model.GraphChange;
import org.entente.model.ReadBy;
import org.entente.model.ResolvedClaim;
import org.entente.model.ResolvedDocument;
import org.entente.model.Settling;
import org.entente.model.Steward;
import org.jspecify.annotations.Nullable;

/** One transaction that writes a batch of documents in the place of what they said before. */
public final class Writing {

    private final Statements transaction;
    private final ZonedDateTime now;
    private final Steward steward;
    private final EntityRewrite entities = new EntityRewrite();
    private final TieRewrite ties = new TieRewrite();
    private final Outlook outlook;
    private final Identities identities;
    private final Settling settling;
    private Map<String, State> states = Map.of();

    /**
     * Waits for its turn.
     *
     * @param settling puts documents beside what others found in them
     */
    public Writing(Statements transaction, ZonedDateTime now, Steward steward, Settling settling) {
        this.settling = settling;
        this.transaction = transaction;
        this.now = now;
        this.steward = steward;
        GraphState.awaitTurn(transaction);
        this.outlook = Outlooks.read(transaction);
        this.identities = outlook.identities();
    }

    public Outcome<WriteReport> write(Collection<Incoming> batch) {
        states = DocumentNodes.read(transaction, ids(batch));
        List<Incoming> failed = batch.stream().filter(document -> document.failed() && stands(document)).toList();
        ReadingNodes.write(transaction, failed.stream().flatMap(document -> document.readings().stream()
                .map(reading -> ReadingNodes.failed(document.id(), reading, now))).toList());
        List<Incoming> differing = changed(batch);
        List<String> kept = differing.stream().map(Incoming::id).filter(id -> !mayWrite(states.get(id))).toList();
        List<Incoming> mine = differing.stream().filter(document -> !kept.contains(document.id())).toList();
        if (mine.isEmpty()) {
            return new Outcome<>(WriteReport.nothing(batch.size() - kept.size() - failed.size(), kept, ids(failed)), null);
        }
        Settlement settlement = new Settlement(transaction, settling, ids(mine));
        List<Incoming> changed = mine.stream().map(document -> settlement.settled(document, standing(document))).toList();
        return written(changed, settlement, batch.size() - differing.size() - failed.size(), kept, ids(failed));
    }

    private Outcome<WriteReport> written(List<Incoming> changed, Settlement settlement, int unchanged, List<String> kept,
            List<String> failed) {
        List<Incoming> fresh = changed.stream().filter(document -> !states.containsKey(document.id())).toList();
        List<Incoming> replaced = changed.stream().filter(document -> states.containsKey(document.id())).toList();
        Map<String, Known> known = ClaimNodes.ofDocuments(transaction, ids(replaced)).stream()
                .collect(Collectors.toMap(Known::id, claim -> claim));
        ClaimChanges changes = changes(replaced, known);
        Rewrite rewrite = rewrite(changed, replaced, fresh, known);
        settlement.place(changed);
        return new Outcome<>(report(unchanged, changed, ids(replaced), kept, failed, rewrite, changes),
                new GraphChange(GraphState.advance(transaction), entities.written(), entities.gone(), ties.written(), ties.gone()));
    }

    /** Writes a document that stands, as it was put together anew. */
    Outcome<WriteReport> anew(ResolvedDocument resolved) {
        states = DocumentNodes.read(transaction, List.of(resolved.document().id()));
        Incoming document = Incoming.of(resolved, Objects.requireNonNull(states.get(resolved.document().id())).fingerprint());
        return written(List.of(document), new Settlement(transaction, settling, List.of(document.id())), 0, List.of(), List.of());
    }

    private static ClaimChanges changes(List<Incoming> replaced, Map<String, Known> known) {
        Map<String, List<Known>> open = known.values().stream().filter(Known::open).collect(Collectors.groupingBy(Known::document));
        return replaced.stream().map(document -> {
            List<Known> before = open.getOrDefault(document.id(), List.of());
            Set<String> there = before.stream().map(Known::id).collect(Collectors.toSet());
            return ClaimChanges.of(document.claims().values().stream().filter(claim -> !there.contains(claim.id())).toList(),
                    before.stream().filter(claim -> !document.claims().containsKey(claim.id())).toList());
        }).reduce(ClaimChanges.NONE, ClaimChanges::and);
    }

    private Rewrite rewrite(List<Incoming> changed, List<Incoming> replaced, List<Incoming> fresh, Map<String, Known> known) {
        Derivations derivations = derivations(changed, known.values());
        ties.read(transaction, derivations.before(), derivations.after());
        Rewrite rewrite = new Rewrite(derivations.before(), derivations.after());
        Set<String> forgotten = EntityNodes.mentions(transaction, ids(replaced), identities).stream()
                .map(Entity::id).collect(Collectors.toSet());
        entities.add(transaction, Incoming.entities(changed, identities));
        writeDocuments(fresh, replaced, rewrite);
        close(changed, known);
        writeClaims(replaced, known, rewrite);
        voice(changed);
        writeReadings(changed);
        rewrite.apply(transaction, changed.stream().flatMap(Incoming::counting).map(StoredClaim::id).toList());
        ties.apply(transaction, derivations.before(), derivations.after());
        entities.remove(transaction, forgotten, identities);
        return rewrite;
    }

    private static List<String> ids(Collection<Incoming> documents) {
        return documents.stream().map(Incoming::id).toList();
    }

    private boolean mayWrite(@Nullable State there) {
        return there == null || steward.mayReplace(there.loadedWith());
    }

    private List<Incoming> changed(Collection<Incoming> batch) {
        return batch.stream().filter(document -> {
            State state = states.get(document.id());
            return state == null || state.withdrawn() || !document.failed() && !Editions.of(state.fingerprint()).covers(Editions.of(
                    document.fingerprint()));
        }).toList();
    }

    private @Nullable State standing(Incoming document) {
        return stands(document) ? states.get(document.id()) : null;
    }

    private boolean stands(Incoming document) {
        State state = states.get(document.id());
        return state != null && !state.withdrawn();
    }

    private void writeReadings(List<Incoming> documents) {
        ReadingNodes.retain(transaction, documents.stream().collect(Collectors.toMap(Incoming::id,
                document -> document.readings().stream().map(ReadBy::reader).toList())));
        ReadingNodes.write(transaction, documents.stream().flatMap(document -> document.readings().stream()
                .map(reading -> ReadingNodes.row(document.id(), reading, document.foundBy(reading), now))).toList());
    }

    private Derivations derivations(List<Incoming> changed, Collection<Known> known) {
        List<StoredClaim> coming = changed.stream().flatMap(Incoming::counting).toList();
        List<StoredClaim> seen = outlook.seen(coming);
        Set<String> clusters = seen.stream().map(Buckets::cluster).collect(Collectors.toSet());
        known.stream().filter(Known::open).map(Known::cluster).forEach(clusters::add);
        Collection<StoredClaim> before = Kin.of(transaction, List.of(outlook), clusters, coming);
        Set<String> superseded = known.stream().map(Known::id).collect(Collectors.toSet());
        return Derivations.of(outlook.seen(before), superseded, seen);
    }

    private void writeDocuments(List<Incoming> fresh, List<Incoming> replaced, Rewrite rewrite) {
        DocumentNodes.create(transaction, fresh.stream().map(document -> row(document, claims(document, rewrite))).toList());
        DocumentNodes.replace(transaction, replaced.stream().map(document -> row(document, Map.of())).toList(),
                replaced.stream().map(Incoming::document).toList(), now);
    }

    private Map<String, Object> row(Incoming document, Map<Integer, List<Map<String, Object>>> claims) {
        return DocumentNodes.row(document.document(),
                DocumentNodes.properties(document.document(), document.fingerprint(), document.origin(), document.sayings(), now,
                        loadedWith(document)),
                claims);
    }

    private @Nullable String loadedWith(Incoming document) {
        State before = states.get(document.id());
        return steward.rereads() && before != null ? before.loadedWith() : steward.key();
    }

    private Map<Integer, List<Map<String, Object>>> claims(Incoming document, Rewrite rewrite) {
        return document.claims().values().stream().collect(Collectors.groupingBy(ResolvedClaim::passage,
                Collectors.mapping(claim -> properties(document, claim, rewrite, now), Collectors.toList())));
    }

    private Map<String, Object> properties(Incoming document, ResolvedClaim claim, Rewrite rewrite, ZonedDateTime loadedAt) {
        StoredClaim stored = Objects.requireNonNull(document.stored().get(claim.id()));
        String grade = claim.admission().admitted() ? rewrite.grade(claim.id()) : null;
        return ClaimNodes.properties(stored, identities.seen(stored), claim, document.document(), grade, loadedAt);
    }

    private void close(List<Incoming> changed, Map<String, Known> known) {
        Set<String> said = new HashSet<>();
        changed.forEach(document -> said.addAll(document.claims().keySet()));
        ClaimNodes.close(transaction,
                known.values().stream().filter(claim -> claim.open() && !said.contains(claim.id())).map(Known::id).toList(), now);
    }

    private void writeClaims(List<Incoming> replaced, Map<String, Known> known, Rewrite rewrite) {
        ClaimNodes.unlink(transaction, replaced.stream().flatMap(document -> document.claims().keySet().stream()).toList());
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Incoming document : replaced) {
            document.claims().forEach((id, claim) -> {
                Known old = known.get(id);
                ZonedDateTime loadedAt = old != null && old.open() ? old.loadedAt() : now;
                rows.add(ClaimNodes.row(claim, document.id(), properties(document, claim, rewrite, loadedAt)));
            });
        }
        ClaimNodes.replace(transaction, rows);
    }

    /** Joins claims to those who make and hear them. */
    private void voice(List<Incoming> changed) {
        Map<String, List<String>> speakers = new HashMap<>();
        Map<String, List<String>> audiences = new HashMap<>();
        changed.forEach(document -> document.claims().forEach((id, claim) -> {
            speakers.put(id, ids(claim.speakers(), document));
            audiences.put(id, ids(claim.audience(), document));
        }));
        ClaimNodes.madeBy(transaction, speakers);
        ClaimNodes.saidTo(transaction, audiences);
        Map<String, List<String>> participants = new HashMap<>();
        changed.forEach(document -> document.named().forEach((id, entities) -> participants.put(id, ids(entities, document))));
        ClaimNodes.names(transaction, participants);
    }

    private List<String> ids(List<Entity> entities, Incoming document) {
        return entities.stream().map(entity -> identities.canonical(entity.id(), document.id())).toList();
    }

    private WriteReport report(int unchanged, List<Incoming> changed, List<String> replaced, List<String> kept, List<String> failed,
            Rewrite rewrite,
            ClaimChanges changes) {
        return new WriteReport(changed.size(), unchanged, replaced, kept, failed,
                changed.stream().mapToInt(document -> document.document().passages().size()).sum(),
                changed.stream().mapToInt(document -> document.claims().size()).sum(), rewrite.createdCount(), rewrite.gone().size(),
                entities.createdCount(), entities.gone().size(), ties.createdCount(), ties.gone().size(), rewrite.conflictCount(), changes);
    }
}
