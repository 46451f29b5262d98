// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.springframework.util.FileSystemUtils;

/** The running service under a mixed load at rising concurrency, beside the same statements by the driver; then far too much of it. */
public final class ServeBench {

    private static final int[] CROWDS = {1, 2, 4, 8, 16, 32};
    private static final int ASKS = 2_000;
    private static final int OVERLOAD = 4;
    private static final double SATURATED = 0.95;
    private static final Predicate<LookUp> LOOK_UPS = kind -> kind != LookUp.PATHS;

    private final int entities;
    private final int ties;
    private final Duration time;
    private final Consumer<String> progress;

    /**
     * A benchmark.
     *
     * @param time how long each crowd asks
     * @param progress takes a line for each step
     */
    public ServeBench(int entities, int ties, Duration time, Consumer<String> progress) {
        this.entities = entities;
        this.ties = ties;
        this.time = time;
        this.progress = progress;
    }

    /**
     * Runs it.
     *
     * @param folder an empty one, deleted in the end
     * @param start starts Entente over a data folder that holds a graph
     * @return as JSON: {@code service} and {@code driver} by concurrency, {@code overload}, {@code recovered}, {@code ratios}
     */
    public Map<String, Object> run(Path folder, Function<Path, Service> start) throws IOException, InterruptedException {
        try {
            progress.accept("importing a graph of %,d entities and %,d ties".formatted(entities, ties));
            ScaleFree graph = ScaleFree.grow(entities, ties, 42);
            GraphImport.into(folder, graph);
            try (Service service = start.apply(folder); Driver driver = GraphDatabase.driver(service.bolt(), AuthTokens.none())) {
                return run(new Crowd(Ask.mix(graph, driver, ASKS, 43)), new ServiceAnswers(service.http()), new DriverAnswers(driver));
            }
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    private Map<String, Object> run(Crowd crowd, Answerer service, Answerer driver) throws InterruptedException {
        progress.accept("warming up");
        crowd.steady(service, 2, time.multipliedBy(3));
        crowd.steady(driver, 2, time.multipliedBy(3));
        List<Level> ours = new ArrayList<>();
        List<Level> theirs = new ArrayList<>();
        for (int people : CROWDS) {
            progress.accept("%d at once".formatted(people));
            ours.add(crowd.steady(service, people, time));
            theirs.add(crowd.steady(driver, people, time));
        }
        double most = ours.stream().mapToDouble(Level::aSecond).max().orElse(0);
        Level saturating = ours.stream().filter(level -> level.aSecond() >= SATURATED * most).findFirst().orElseThrow();
        progress.accept("%d times as much as it can answer".formatted(OVERLOAD));
        Level overload = crowd.arriving(service, OVERLOAD * most, time);
        Thread.sleep(Duration.ofSeconds(2));
        Level recovered = crowd.steady(service, 1, time);
        return report(ours, theirs, saturating, overload, recovered);
    }

    private Map<String, Object> report(List<Level> ours, List<Level> theirs, Level saturating, Level overload, Level recovered) {
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("graph", Map.of("entities", entities, "ties", ties));
        report.put("service", ours.stream().map(Level::json).toList());
        report.put("driver", theirs.stream().map(Level::json).toList());
        report.put("saturatedAt", saturating.people());
        report.put("overload", overload.json());
        report.put("recovered", recovered.json());
        Map<String, Object> ratios = new LinkedHashMap<>();
        ratios.put("medianOverDriver", PathsReport.round(median(saturating) / median(at(saturating.people(), theirs))));
        ratios.put("medianOverDriverAlone", PathsReport.round(median(ours.getFirst()) / median(theirs.getFirst())));
        ratios.put("recoveredOverBefore", PathsReport.round(median(recovered) / median(ours.getFirst())));
        report.put("ratios", ratios);
        return report;
    }

    private static Level at(int people, List<Level> levels) {
        return levels.stream().filter(level -> level.people() == people).findFirst().orElseThrow();
    }

    private static double median(Level level) {
        return level.millis(0.5, LOOK_UPS);
    }
}
