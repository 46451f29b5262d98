// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

/** Asks contenders the same questions and takes the time. */
final class Race {

    private static final int WARM_UP = 40;
    private static final Duration LONGEST_WARM_UP = Duration.ofMinutes(1);
    private static final Duration BETWEEN_LINES = Duration.ofSeconds(30);
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

    boolean filtered() {
        return filtered;
    }

    /**
     * Asks it all questions.
     *
     * @param rounds how often it warms up on other questions, for at most a minute
     * @param progress takes a line twice a minute
     */
    Times run(Contender contender, int rounds, Consumer<String> progress) {
        warmUp(contender, rounds);
        var asked = pairs.subList(0, Math.min(contender.most(), pairs.size()));
        var millis = new double[asked.size()];
        var answers = new ArrayList<@Nullable List<Integer>>();
        var started = System.nanoTime();
        var lastLine = started;
        for (var number = 0; number < asked.size(); number++) {
            var begin = System.nanoTime();
            var answer = ask(contender, asked.get(number));
            var end = System.nanoTime();
            millis[number] = answer == null ? contender.limit().toMillis() : (end - begin) / NANOS_A_MILLISECOND;
            answers.add(answer);
            if (end - lastLine > BETWEEN_LINES.toNanos()) {
                lastLine = end;
                progress.accept(line(number + 1, asked.size(), Duration.ofNanos(end - started)));
            }
        }
        if (reference == null) {
            reference = answers;
        }
        var timeouts = (int) answers.stream().filter(answer -> answer == null).count();
        return new Times(contender.name(), filtered, millis, timeouts, agreed(reference, answers));
    }

    private void warmUp(Contender contender, int rounds) {
        var begin = System.nanoTime();
        var some = warmUp.subList(0, Math.min(contender.most() / 5, warmUp.size()));
        for (var round = 0; round < rounds; round++) {
            for (var pair : some) {
                if (System.nanoTime() - begin > LONGEST_WARM_UP.toNanos()) {
                    return;
                }
                ask(contender, pair);
            }
        }
    }

    private static String line(int done, int all, Duration took) {
        var left = took.dividedBy(done).multipliedBy(all - done);
        return "  %,d of %,d in %d min, about %d min left".formatted(done, all, took.toMinutes(), left.toMinutes());
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
