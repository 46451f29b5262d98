// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.bench;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What the benchmark of paths measured.
 *
 * @param graph the graph: entities, ties, exponent, greatest degree, seed
 * @param questions how many questions there were, with and without filters each
 * @param ratios by what factor Neo4j's {@code SHORTEST k} is slower, over the questions without filters
 * @param agreed the share of the questions whose k hop counts are the same as those of {@code SHORTEST k}
 * @param p99OverMedian of the engine alone, over the questions without filters
 * @param index what the index takes: seconds to build, bytes a tie, megabytes in all
 * @param contenders the times of each
 */
public record PathsReport(Map<String, Object> graph, int questions, Map<String, Double> ratios, double agreed, double p99OverMedian,
        Map<String, Double> index, List<Row> contenders) {

    /** The times of one contender in milliseconds. */
    public record Row(String name, boolean filtered, int questions, double median, double p95, double p99, double max, int timeouts,
            double agreed) {

        static Row of(Times times) {
            return new Row(times.name(), times.filtered(), times.millis().length, round(times.median()), round(times.at(0.95)),
                    round(times.at(0.99)), round(times.max()), times.timeouts(), times.agreed());
        }
    }

    static PathsReport of(Map<String, Object> graph, int questions, Map<String, Double> index, List<Times> all) {
        var engine = find(all, "engine", false).orElseThrow();
        var ratios = new TreeMap<String, Double>();
        var shortest = find(all, "Neo4j SHORTEST k", false);
        shortest.ifPresent(peer -> {
            ratios.put("engineP95", round(peer.at(0.95) / engine.at(0.95)));
            ratios.put("engineMedian", round(peer.median() / engine.median()));
            find(all, "Entente over HTTP, with evidence", false)
                    .ifPresent(http -> ratios.put("httpP95", round(peer.at(0.95) / http.at(0.95))));
        });
        var agreed = all.stream().filter(times -> times.name().equals("Neo4j SHORTEST k")).mapToDouble(Times::agreed).min().orElse(1);
        return new PathsReport(graph, questions, ratios, agreed, round(engine.at(0.99) / engine.median()), index,
                all.stream().map(Row::of).toList());
    }

    private static Optional<Times> find(List<Times> all, String name, boolean filtered) {
        return all.stream().filter(times -> times.name().equals(name) && times.filtered() == filtered).findFirst();
    }

    static double round(double value) {
        return Math.round(value * 1000) / 1000.0;
    }

    /** As a table for people. */
    public String table() {
        var text = new StringBuilder();
        text.append("graph: ").append(graph).append("\nindex: ").append(index).append("\n\n");
        text.append(
                String.format(Locale.ROOT, "%-36s %-8s %9s %10s %10s %10s %10s %8s %7s%n", "milliseconds", "filters", "questions", "median",
                        "p95", "p99", "max", "timeouts", "agreed"));
        for (var row : contenders) {
            text.append(String.format(Locale.ROOT, "%-36s %-8s %9d %10.2f %10.2f %10.2f %10.2f %8d %7.3f%n", row.name(),
                    row.filtered() ? "with" : "without", row.questions(), row.median(), row.p95(), row.p99(), row.max(), row.timeouts(),
                    row.agreed()));
        }
        return text.append("\nratios: ").append(ratios).append("; agreed ").append(agreed).append("; p99 over median ")
                .append(p99OverMedian)
                .append('\n').toString();
    }
}
