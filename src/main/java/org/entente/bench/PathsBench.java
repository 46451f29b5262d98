// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

import org.entente.paths.TieIndex;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

/** Asks Entente and its peers the same path questions over the same graph with hubs. */
public final class PathsBench {

    private static final int ENGINE_ROUNDS = 50;
    private static final int HTTP_ROUNDS = 10;
    private static final int PEER_ROUNDS = 1;

    private final PathsBenchOptions options;
    private final Consumer<String> progress;
    private final List<Times> times = new ArrayList<>();
    private final List<Race> races;

    private PathsBench(PathsBenchOptions options, Consumer<String> progress) {
        this.options = options;
        this.progress = progress;
        var pairs = Pair.draw(options.entities(), options.questions(), options.seed() + 2);
        var warmUp = Pair.draw(options.entities(), options.questions(), options.seed() + 3);
        this.races = List.of(new Race(pairs, warmUp, false), new Race(pairs, warmUp, true));
    }

    /**
     * Runs it.
     *
     * @param start starts Entente over a data folder that holds a graph
     * @param progress takes a line for each step
     */
    public static PathsReport run(PathsBenchOptions options, Function<Path, Service> start, Consumer<String> progress) throws IOException {
        return new PathsBench(options, progress).run(start);
    }

    private PathsReport run(Function<Path, Service> start) throws IOException {
        progress.accept("growing a graph of %,d entities and %,d ties".formatted(options.entities(), options.ties()));
        var graph = ScaleFree.grow(options.entities(), options.ties(), options.seed());
        var index = race(graph);
        if (!options.engineOnly()) {
            race(graph, start);
        }
        var report = PathsReport.of(describe(graph), options.questions(), index, times);
        Files.writeString(options.picture(),
                Curves.draw(times, "Five paths of at most six hops, %,d entities, %,d ties: share answered within"
                        .formatted(graph.entities(), graph.ties())));
        return report;
    }

    private Map<String, Object> describe(ScaleFree graph) {
        var description = new LinkedHashMap<String, Object>();
        description.put("entities", graph.entities());
        description.put("ties", graph.ties());
        description.put("exponent", ScaleFree.EXPONENT);
        description.put("greatestDegree", graph.greatestDegree());
        description.put("seed", options.seed());
        return description;
    }

    private Map<String, Double> race(ScaleFree graph) {
        var begin = System.nanoTime();
        var snapshot = TieIndex.of(1, graph::entities, graph::ties).snapshot();
        var seconds = (System.nanoTime() - begin) / 1e9;
        race(new Engine(snapshot), ENGINE_ROUNDS);
        return new LinkedHashMap<>(Map.of("seconds", PathsReport.round(seconds), "bytesPerTie",
                PathsReport.round((double) snapshot.bytes() / snapshot.ties()), "megabytes", PathsReport.round(snapshot.allBytes() / 1e6)));
    }

    private void race(ScaleFree graph, Function<Path, Service> start) throws IOException {
        empty(options.folder());
        progress.accept("importing it into Neo4j");
        GraphImport.into(options.folder(), graph);
        progress.accept("starting Entente on it");
        try (var service = start.apply(options.folder()); var driver = GraphDatabase.driver(service.bolt(), AuthTokens.none())) {
            findById(driver);
            race(new OverHttp(service.http()), HTTP_ROUNDS);
            race(new ShortestK(driver), PEER_ROUNDS);
            race(new AllShortest(driver), PEER_ROUNDS);
        }
        race(new Yen(graph), PEER_ROUNDS);
        empty(options.folder());
    }

    private static void findById(Driver driver) {
        driver.executableQuery("CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE").execute();
        driver.executableQuery("CREATE CONSTRAINT fact_id IF NOT EXISTS FOR (n:Fact) REQUIRE n.id IS UNIQUE").execute();
        driver.executableQuery("CALL db.awaitIndexes(3600)").execute();
    }

    private void race(Contender contender, int rounds) {
        try (contender) {
            for (var race : contender.filters() ? races : races.subList(0, 1)) {
                progress.accept("asking: " + contender.name() + (race.filtered() ? ", with filters" : ""));
                times.add(race.run(contender, rounds, progress));
            }
        }
    }

    private static void empty(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var files = Files.walk(folder)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
