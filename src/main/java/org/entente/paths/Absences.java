// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.paths;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds out why there is no path: by leaving out each filter in turn, then all, then by going further. */
final class Absences {

    private static final int FURTHEST = 10;

    private final Snapshot snapshot;
    private final PathQuestion question;
    private final Budget budget;

    private Absences(Snapshot snapshot, PathQuestion question, Budget budget) {
        this.snapshot = snapshot;
        this.question = question;
        this.budget = budget;
    }

    static Absence explain(Snapshot snapshot, PathQuestion question, Budget budget, boolean complete) {
        return complete ? new Absences(snapshot, question, budget).explain() : new Absence.BudgetSpent(List.of());
    }

    private Absence explain() {
        var excluded = new ArrayList<NearMiss>();
        Relaxations.of(question).forEach((name, relaxed) -> best(name, relaxed).ifPresent(excluded::add));
        excluded.sort(Comparator.comparingInt(miss -> miss.path().hops().size()));
        if (!excluded.isEmpty()) {
            return new Absence.Excluded(excluded.stream().map(NearMiss::without).toList(), excluded);
        }
        var further = best("maxHops", question.atMost(1, FURTHEST));
        if (further.isPresent()) {
            return new Absence.TooFar(question.maxHops(), List.of(further.get()));
        }
        var names = Relaxations.of(question).keySet();
        var without = best(String.join(", ", names), Relaxations.all(question));
        if (without.isPresent() && names.size() > 1) {
            return new Absence.Excluded(List.copyOf(names), List.of(without.get()));
        }
        return exhausted();
    }

    private Optional<NearMiss> best(String name, PathQuestion relaxed) {
        if (!budget.left().isPositive()) {
            return Optional.empty();
        }
        var search = new Search(snapshot, relaxed.atMost(1, relaxed.maxHops()).by(Order.HOPS), new Budget(budget.left()));
        search.run();
        return search.paths().stream().findFirst().map(path -> new NearMiss(name, path));
    }

    private Absence exhausted() {
        try {
            var from = Reach.of(snapshot, question, true, budget);
            var to = Reach.of(snapshot, question, false, budget);
            var smaller = from.entities() <= to.entities() ? from : to;
            return smaller.hops() < question.maxHops()
                    ? new Absence.Exhausted(smaller.end(), smaller.entities(), smaller.hops(), List.of())
                    : new Absence.TooFar(question.maxHops(), List.of());
        } catch (Budget.Spent _) {
            return new Absence.TooFar(question.maxHops(), List.of());
        }
    }
}
