// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.bench;

import java.time.LocalDate;

import org.entente.model.Period;
import org.entente.model.Window;
import org.entente.paths.Filters;
import org.entente.paths.PathQuestion;

/** The questions: five paths of at most six hops, with no filter or with two. */
final class Asked {

    static final int K = 5;
    static final int MAX_HOPS = 6;
    static final double MIN_CONFIDENCE = 0.5;
    static final Period DURING = new Period(LocalDate.of(2020, 1, 1), LocalDate.of(2023, 12, 31));

    private Asked() {}

    static PathQuestion question(Pair pair, boolean filtered) {
        var question = PathQuestion.between(pair.fromId(), pair.toId()).atMost(K, MAX_HOPS);
        return filtered ? question.within(Filters.NONE.during(new Window(DURING, false)).minConfidence(MIN_CONFIDENCE)) : question;
    }
}
