// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.graph.write;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.entente.derive.Buckets;
import org.entente.derive.Conflict;
import org.entente.derive.Derivation;
import org.entente.derive.EntityState;
import org.entente.derive.Identities;
import org.entente.derive.Outlook;
import org.entente.derive.StoredClaim;
import org.entente.graph.store.ClaimNodes;
import org.entente.graph.store.ClaimNodes.Naming;
import org.entente.graph.store.ConflictNodes;
import org.entente.graph.store.EntityNodes;
import org.entente.graph.store.GraphState;
import org.entente.graph.store.JudgementNodes;
import org.entente.graph.store.SourceGradeNodes;
import org.entente.graph.store.Statements;
import org.entente.model.Entity;
import org.entente.model.GraphChange;
import org.entente.model.Judgement;
import org.entente.model.SourceGrade;

/** One transaction that changes which judgements stand, and derives anew what rests on the entities that they join or part. */
public final class Judging {

    private final Statements transaction;
    private final ZonedDateTime now;
    private final List<Judgement> standing;
    private final List<SourceGrade> grades;
    private final EntityRewrite entities = new EntityRewrite();
    private final TieRewrite ties = new TieRewrite();

    /** Waits for its turn. */
    public Judging(Statements transaction, ZonedDateTime now) {
        this.transaction = transaction;
        this.now = now;
        GraphState.awaitTurn(transaction);
        this.standing = JudgementNodes.standing(transaction);
        this.grades = SourceGradeNodes.all(transaction);
    }

    /** Takes in judgements, each in the place of those that stood on its pair. */
    public Outcome<Judged> judge(Collection<Judgement> judgements) {
        Map<List<String>, Judgement> taken = new LinkedHashMap<>();
        judgements.forEach(judgement -> taken.put(List.of(judgement.one(), judgement.other()), judgement));
        List<String> replaced = standing.stream().filter(old -> taken.containsKey(List.of(old.one(), old.other()))).map(Judgement::id)
                .toList();
        return change(replaced, taken.values());
    }

    /**
     * Undoes judgements.
     *
     * @throws UnknownJudgement where one does not stand
     */
    public Outcome<Judged> undo(Collection<String> ids) {
        ids.stream().filter(id -> standing.stream().noneMatch(judgement -> judgement.id().equals(id))).findFirst().ifPresent(id -> {
            throw new UnknownJudgement(id);
        });
        return change(ids, List.of());
    }

    private Outcome<Judged> change(Collection<String> closed, Collection<Judgement> added) {
        List<Judgement> left = new ArrayList<>(standing);
        left.removeIf(judgement -> closed.contains(judgement.id()));
        left.addAll(added);
        Identities before = Identities.of(standing);
        Identities after = Identities.of(left);
        JudgementNodes.close(transaction, closed, now);
        JudgementNodes.create(transaction, added);
        contest(before.conflicts(), after.conflicts());
        Set<String> moved = before.movedIn(after);
        List<Naming> claims = ClaimNodes.naming(transaction, moved);
        Rewrite rewrite = rewrite(claims, moved, before, after);
        Judged judged = new Judged(List.copyOf(added), List.copyOf(closed), rewrite.createdCount(), rewrite.gone().size(),
                entities.written().stream().map(Entity::id).toList(), entities.gone(), ties.createdCount(), ties.gone().size(),
                after.conflicts().keySet().stream().toList());
        return new Outcome<>(judged, claims.isEmpty()
                ? null
                : new GraphChange(GraphState.advance(transaction), entities.written(), entities.gone(), ties.written(), ties.gone()));
    }

    private void contest(Map<String, Conflict> before, Map<String, Conflict> after) {
        ConflictNodes.delete(transaction, before.keySet().stream().filter(id -> !after.containsKey(id)).toList());
        ConflictNodes.create(transaction, after.values().stream().filter(conflict -> !before.containsKey(conflict.id())).toList());
    }

    private Rewrite rewrite(List<Naming> claims, Set<String> moved, Identities before, Identities after) {
        Outlook earlier = new Outlook(before, grades);
        Outlook later = new Outlook(after, grades);
        Collection<StoredClaim> touched = Kin.of(transaction, List.of(earlier, later), clusters(claims, after), List.of());
        Derivation then = Derivation.of(earlier.seen(touched));
        Derivation now = Derivation.of(later.seen(touched));
        ties.read(transaction, then, now);
        entities.put(transaction, joined(claims, after));
        move(claims, before, after);
        Rewrite rewrite = new Rewrite(then, now);
        rewrite.apply(transaction, List.of());
        ties.apply(transaction, then, now);
        entities.remove(transaction, moved, after);
        return rewrite;
    }

    /** The clusters that the claims that name the entities are in, before or after. */
    private static Set<String> clusters(List<Naming> claims, Identities after) {
        Set<String> clusters = new HashSet<>();
        for (Naming naming : claims) {
            clusters.add(naming.cluster());
            clusters.add(Buckets.cluster(after.seen(naming.claim())));
        }
        return clusters;
    }

    /** The entities that the claims name, as the judgements have them now. */
    private Collection<Entity> joined(List<Naming> claims, Identities after) {
        Set<String> named = new HashSet<>();
        for (Naming naming : claims) {
            StoredClaim claim = naming.claim();
            claim.roles().values().forEach(ids -> ids.forEach(id -> named.add(after.canonical(id, claim.document()))));
            Voicing.speakers(claim).forEach(id -> named.add(after.canonical(id, claim.document())));
            naming.audience().forEach(id -> named.add(after.canonical(id, claim.document())));
        }
        Map<String, Entity> joined = new TreeMap<>();
        Set<String> documents = new HashSet<>(claims.stream().map(naming -> naming.claim().document()).toList());
        EntityNodes.mentions(transaction, documents, after).stream().filter(entity -> named.contains(entity.id()))
                .forEach(entity -> joined.merge(entity.id(), entity, EntityState::join));
        Map<String, Entity> known = EntityNodes.read(transaction, joined.keySet());
        joined.replaceAll((id, entity) -> known.containsKey(id) ? EntityState.join(known.get(id), entity) : entity);
        return joined.values();
    }

    private void move(List<Naming> claims, Identities before, Identities after) {
        List<Naming> voiced = new ArrayList<>();
        for (Naming naming : claims) {
            StoredClaim claim = naming.claim();
            List<String> said = new ArrayList<>(Voicing.speakers(claim));
            said.addAll(naming.audience());
            if (said.stream().anyMatch(id -> !before.canonical(id, claim.document()).equals(after.canonical(id, claim.document())))) {
                voiced.add(naming);
            }
        }
        ClaimNodes.move(transaction, claims.stream().map(naming -> after.seen(naming.claim())).toList());
        Voicing voicing = new Voicing(transaction, after);
        voicing.voice(voiced);
        voicing.name(claims);
    }
}
