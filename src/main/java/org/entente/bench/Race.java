// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.bench;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** Asks contenders the same questions and takes the time. */
final class Race {

    private static final int WARM_UP = 40;
    private static final double NANOS_A_MILLISECOND = 1e6;

    private final List<Pair> pairs;
    private final List<Pair> warmUp;
    private final boolean filtered;
    private @Nullable List<@Nullable List<Integer>> reference;

    /** The first contender's answers are those that the others' are compared with. */
    Race(List<Pair> pairs, List<Pair> warmUp, boolean filtered) {
        this.pairs = pairs;
        this.warmUp = warmUp.subList(0, Math.min(WARM_UP, warmUp.size()));
        this.filtered = filtered;
    }

    Times run(Contender contender, int rounds) {
        for (var round = 0; round < rounds; round++) {
            warmUp.subList(0, Math.min(contender.most() / 5, warmUp.size())).forEach(pair -> ask(contender, pair));
        }
        var asked = pairs.subList(0, Math.min(contender.most(), pairs.size()));
        var millis = new double[asked.size()];
        var answers = new ArrayList<@Nullable List<Integer>>();
        for (var number = 0; number < asked.size(); number++) {
            var begin = System.nanoTime();
            var answer = ask(contender, asked.get(number));
            var took = (System.nanoTime() - begin) / NANOS_A_MILLISECOND;
            millis[number] = answer == null ? Math.max(took, contender.limit().toMillis()) : took;
            answers.add(answer);
        }
        if (reference == null) {
            reference = answers;
        }
        var timeouts = (int) answers.stream().filter(answer -> answer == null).count();
        return new Times(contender.name(), filtered, millis, timeouts, agreed(reference, answers));
    }

    private @Nullable List<Integer> ask(Contender contender, Pair pair) {
        try {
            return contender.ask(pair, filtered);
        } catch (Contender.CutOff _) {
            return null;
        }
    }

    private static double agreed(List<@Nullable List<Integer>> one, List<@Nullable List<Integer>> other) {
        var both = 0;
        var same = 0;
        for (var number = 0; number < other.size(); number++) {
            var mine = one.get(number);
            var theirs = other.get(number);
            if (mine != null && theirs != null) {
                both++;
                same += mine.equals(theirs) ? 1 : 0;
            }
        }
        return both == 0 ? 1 : (double) same / both;
    }
}
