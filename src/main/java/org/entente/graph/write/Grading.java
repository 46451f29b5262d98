// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.graph.write;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.entente.derive.Derivation;
import org.entente.derive.Identities;
import org.entente.derive.Outlook;
import org.entente.derive.StoredClaim;
import org.entente.graph.store.ClaimNodes;
import org.entente.graph.store.GraphState;
import org.entente.graph.store.JudgementNodes;
import org.entente.graph.store.SourceGradeNodes;
import org.entente.graph.store.Statements;
import org.entente.model.GraphChange;
import org.entente.model.SourceGrade;
import org.jspecify.annotations.Nullable;

/** One transaction that changes the grade of a source, and weighs anew what rests on its claims. */
public final class Grading {

    private final Statements transaction;
    private final Identities identities;
    private final List<SourceGrade> grades;
    private final TieRewrite ties = new TieRewrite();

    /** Waits for its turn. */
    public Grading(Statements transaction) {
        this.transaction = transaction;
        GraphState.awaitTurn(transaction);
        this.identities = Identities.of(JudgementNodes.standing(transaction));
        this.grades = SourceGradeNodes.all(transaction);
    }

    /** Grades a source, or takes its grade away where none is given. */
    public Outcome<Graded> grade(String source, @Nullable SourceGrade grade) {
        List<SourceGrade> left = new ArrayList<>(grades);
        left.removeIf(other -> other.source().equals(source));
        if (grade == null) {
            SourceGradeNodes.remove(transaction, source);
        } else {
            SourceGradeNodes.put(transaction, grade);
            left.add(grade);
        }
        Set<String> sources = new HashSet<>(identities.members(source));
        sources.add(source);
        Outlook then = new Outlook(identities, grades);
        Collection<StoredClaim> claims = Kin.of(transaction, List.of(then), ClaimNodes.clustersOf(transaction, sources), List.of());
        Derivation before = Derivation.of(then.seen(claims));
        Derivation after = Derivation.of(new Outlook(identities, left).seen(claims));
        ties.read(transaction, before, after);
        Rewrite rewrite = new Rewrite(before, after);
        rewrite.apply(transaction, List.of());
        ties.apply(transaction, before, after);
        Graded graded = new Graded(source, rewrite.changed().size(), ties.changed().size());
        return new Outcome<>(graded, ties.changed().isEmpty()
                ? null
                : new GraphChange(GraphState.advance(transaction), List.of(), List.of(), ties.written(), ties.gone()));
    }
}
