// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.graph.write;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.entente.derive.Conflict;
import org.entente.derive.Derivation;
import org.entente.derive.DerivedFact;
import org.entente.derive.Standing;
import org.entente.derive.StoredClaim;
import org.entente.graph.store.ClaimNodes;
import org.entente.graph.store.ConflictNodes;
import org.entente.graph.store.FactNodes;
import org.entente.graph.store.LinkRelationships;
import org.entente.graph.store.Statements;

/** Turns the facts and conflicts that followed from the claims before into those that follow from the claims after. */
final class Rewrite {

    private final Derivation before;
    private final Derivation after;
    private final Map<DerivedFact, Standing> created = new LinkedHashMap<>();
    private final Map<DerivedFact, Standing> changed = new LinkedHashMap<>();
    private final List<String> gone;
    private final List<Conflict> conflicts;
    private final Map<String, String> about;
    private final Map<String, String> grades = new HashMap<>();

    Rewrite(Derivation before, Derivation after) {
        this.before = before;
        this.after = after;
        this.gone = before.facts().keySet().stream().filter(id -> !after.facts().containsKey(id)).toList();
        this.conflicts = after.conflicts().values().stream().filter(conflict -> !conflict.equals(before.conflicts().get(conflict.id())))
                .toList();
        this.about = abouts(after);
        after.facts().values().forEach(this::compare);
    }

    private void compare(DerivedFact fact) {
        DerivedFact old = before.facts().get(fact.id());
        Standing standing = after.standing(fact.id());
        if (old != null && old.equals(fact) && before.standing(fact.id()).equals(standing)) {
            return;
        }
        (old == null ? created : changed).put(fact, standing);
        grades.putAll(standing.grades());
    }

    List<String> gone() {
        return gone;
    }

    List<String> changed() {
        return changed.keySet().stream().map(DerivedFact::id).toList();
    }

    int createdCount() {
        return created.size();
    }

    int conflictCount() {
        return (int) conflicts.stream().filter(conflict -> !before.conflicts().containsKey(conflict.id())).count();
    }

    /** The grade of a claim after the change. */
    String grade(String claim) {
        String grade = grades.get(claim);
        if (grade == null) {
            String fact = Objects.requireNonNull(about.get(claim), claim);
            grades.putAll(after.standing(fact).grades());
        }
        return Objects.requireNonNull(grades.get(claim), claim);
    }

    /**
     * Writes facts and conflicts. All claims of a fact that is new are written or moved: they come with it.
     *
     * @param written ids of the claims that were written with their grades and have no fact yet
     */
    void apply(Statements transaction, Collection<String> written) {
        ConflictNodes.delete(transaction,
                before.conflicts().values().stream().filter(conflict -> !conflict.equals(after.conflicts().get(conflict.id())))
                        .map(Conflict::id).toList());
        LinkRelationships.delete(transaction, before.links().stream().filter(link -> !after.links().contains(link)).toList());
        Map<String, String> moved = moved(new HashSet<>(written));
        ClaimNodes.detach(transaction, moved.keySet());
        FactNodes.delete(transaction, gone);
        FactNodes.create(transaction, created);
        FactNodes.replace(transaction, changed);
        written.forEach(claim -> moved.put(claim, Objects.requireNonNull(about.get(claim), claim)));
        created.keySet().forEach(fact -> fact.claims().forEach(claim -> moved.remove(claim.id())));
        ClaimNodes.attach(transaction, moved);
        LinkRelationships.create(transaction, after.links().stream().filter(link -> !before.links().contains(link)).toList());
        ConflictNodes.create(transaction, this.conflicts);
        ClaimNodes.grade(transaction, changedGrades(new HashSet<>(written)));
    }

    private Map<String, String> moved(Set<String> written) {
        Map<String, String> old = abouts(before);
        Map<String, String> moved = new HashMap<>();
        about.forEach((claim, fact) -> {
            if (!written.contains(claim) && !fact.equals(old.get(claim))) {
                moved.put(claim, fact);
            }
        });
        return moved;
    }

    private Map<String, String> changedGrades(Set<String> written) {
        Map<String, String> old = new HashMap<>();
        List<String> touched = new ArrayList<>(gone);
        touched.addAll(changed());
        touched.forEach(id -> old.putAll(before.standing(id).grades()));
        Map<String, String> changes = new HashMap<>(grades);
        changes.keySet().removeAll(written);
        changes.entrySet().removeIf(entry -> entry.getValue().equals(old.get(entry.getKey())));
        return changes;
    }

    private static Map<String, String> abouts(Derivation derivation) {
        Map<String, String> abouts = new HashMap<>();
        derivation.facts().values()
                .forEach(fact -> fact.claims().stream().map(StoredClaim::id).forEach(claim -> abouts.put(claim, fact.id())));
        return abouts;
    }
}
