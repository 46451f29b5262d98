// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;

import org.entente.paths.Direction;
import org.entente.paths.Filters;
import org.entente.paths.PathEngine;
import org.entente.paths.PathQuestion;
import org.entente.paths.Snapshot;
import org.entente.paths.TieIndex;

/** How the time of the path engine grows with the graph, with hops, with k and with the cap on hubs: one of them at a time. */
public final class GrowthBench {

    private static final int[] GRAPHS = {10_000, 50_000, 200_000, 1_000_000};
    private static final int TIES_AN_ENTITY = 10;
    private static final int USUAL = 200_000;
    private static final int[] HOPS = {2, 3, 4, 8, 10};
    private static final int[] PATHS = {1, 20, 100};
    private static final int[] CAPS = {100, 1_000, 10_000};
    private static final int ROUNDS = 5;

    private final int questions;
    private final long seed;
    private final Consumer<String> progress;
    private final List<Row> rows = new ArrayList<>();

    private GrowthBench(int questions, long seed, Consumer<String> progress) {
        this.questions = questions;
        this.seed = seed;
        this.progress = progress;
    }

    /**
     * What was measured.
     *
     * @param entities of the graph
     * @param ties of the graph
     * @param megabytes of the index
     * @param maxHops of the questions
     * @param k of the questions
     * @param maxDegree of the entities passed through; 0 where there is no cap
     * @param median milliseconds, as the two that follow
     */
    public record Row(int entities, int ties, double megabytes, int maxHops, int k, int maxDegree, double median, double p95, double p99) {}

    /** Measures; takes a line for each step. */
    public static List<Row> run(int questions, long seed, Consumer<String> progress) {
        return new GrowthBench(questions, seed, progress).run();
    }

    private List<Row> run() {
        for (var entities : GRAPHS) {
            progress.accept("growing a graph of %,d entities and %,d ties".formatted(entities, entities * TIES_AN_ENTITY));
            var graph = ScaleFree.grow(entities, entities * TIES_AN_ENTITY, seed);
            var snapshot = TieIndex.of(1, graph::entities, graph::ties).snapshot();
            measure(snapshot, graph, Asked.MAX_HOPS, Asked.K, 0);
            if (entities == USUAL) {
                for (var hops : HOPS) {
                    measure(snapshot, graph, hops, Asked.K, 0);
                }
                for (var k : PATHS) {
                    measure(snapshot, graph, Asked.MAX_HOPS, k, 0);
                }
                for (var cap : CAPS) {
                    measure(snapshot, graph, Asked.MAX_HOPS, Asked.K, cap);
                }
            }
        }
        return rows;
    }

    private void measure(Snapshot snapshot, ScaleFree graph, int hops, int k, int cap) {
        Function<Pair, PathQuestion> question = pair -> {
            var open = PathQuestion.between(pair.fromId(), pair.toId()).atMost(k, hops);
            return cap == 0 ? open : open.within(Filters.NONE.maxDegree(cap));
        };
        var pairs = Pair.draw(graph.entities(), questions, seed + 2);
        for (var round = 0; round < ROUNDS; round++) {
            Pair.draw(graph.entities(), questions, seed + 3 + round).forEach(pair -> PathEngine.search(snapshot, question.apply(pair)));
        }
        var millis = pairs.stream().mapToDouble(pair -> {
            var begin = System.nanoTime();
            PathEngine.search(snapshot, question.apply(pair));
            return (System.nanoTime() - begin) / 1e6;
        }).toArray();
        var times = new Times("engine", cap > 0, millis, 0, 1);
        rows.add(new Row(graph.entities(), graph.ties(), PathsReport.round(snapshot.allBytes() / 1e6), hops, k, cap,
                PathsReport.round(times.median()), PathsReport.round(times.at(0.95)), PathsReport.round(times.at(0.99))));
    }

    /** The rows as a table for people. */
    public static String table(List<Row> rows) {
        var text = new StringBuilder(String.format(Locale.ROOT, "%10s %11s %9s %5s %4s %10s %9s %9s %9s%n", "entities", "ties", "index MB",
                "hops", "k", "max degree", "median ms", "p95 ms", "p99 ms"));
        for (var row : rows) {
            text.append(String.format(Locale.ROOT, "%,10d %,11d %9.1f %5d %4d %10s %9.2f %9.2f %9.2f%n", row.entities(), row.ties(),
                    row.megabytes(), row.maxHops(), row.k(), row.maxDegree() == 0 ? "-" : row.maxDegree(), row.median(), row.p95(),
                    row.p99()));
        }
        return text.toString();
    }
}
