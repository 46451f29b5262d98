// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.loader;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;

import org.entente.formats.Originals;
import org.entente.gazetteer.Gazetteer;
import org.entente.graph.bulk.BulkGraph;
import org.entente.graph.bulk.BulkReport;
import org.entente.model.Review;
import org.entente.reading.rules.RuleReader;
import org.springframework.util.FileSystemUtils;

/** Loads files into a data folder that holds no graph yet, offline, by Neo4j's own importer: the same graph as a load one by one. */
public final class BulkLoad {

    private static final String BUILDING = "bulk";
    private static final double NANOS = 1e9;

    private final Understanding understanding;
    private final Path folder;

    /**
     * @param gazetteer resolves names
     * @param folder the data folder that the graph's home is made in
     */
    public BulkLoad(Gazetteer gazetteer, Path folder) {
        this(new NamedUnderstanding(List.of(new RuleReader(gazetteer)), gazetteer), folder);
    }

    BulkLoad(Understanding understanding, Path folder) {
        this.understanding = understanding;
        this.folder = folder;
    }

    /**
     * What a bulk load did.
     *
     * @param load the same as of any load
     * @param built what the importer made
     */
    public record Done(LoadReport load, BulkReport built) {}

    /**
     * Builds the graph beside its place and moves it there when it is whole; what an earlier build left half done is deleted.
     *
     * @param home the home of Neo4j in the data folder, which must not be there
     * @throws LoadFailed where a graph is there already, a path does not exist, or the importer fails
     */
    public Done run(Path home, List<Path> paths, LoadOptions options, LoadListener listener) {
        return run(home, paths, options, List.of(), listener);
    }

    /**
     * The same under what people decided.
     *
     * @param reviews verdicts on claims of the documents; those of others wait for theirs
     */
    public Done run(Path home, List<Path> paths, LoadOptions options, List<Review> reviews, LoadListener listener) {
        if (Files.exists(home)) {
            throw LoadFailed.notEmpty(folder);
        }
        Path building = folder.resolve(BUILDING);
        FileSystemUtils.deleteRecursively(building.toFile());
        try (BulkGraph graph = new BulkGraph(building.resolve("tables"))) {
            BulkStore store = new BulkStore(graph, understanding, reviews.stream().collect(Collectors.groupingBy(Review::document)));
            LoadReport report = new LoadRun(understanding, store, options.keeping(Originals.of(folder)), listener)
                    .of(paths.stream().map(LoadFile::of).toList());
            if (report.cancelled()) {
                throw new CancellationException("cancelled");
            }
            store.finish();
            long begin = System.nanoTime();
            BulkReport built = graph.build(building.resolve("home"));
            Files.move(building.resolve("home"), home, StandardCopyOption.ATOMIC_MOVE);
            return new Done(report.built(built, report.seconds() + (System.nanoTime() - begin) / NANOS), built);
        } catch (IOException | UncheckedIOException e) {
            throw LoadFailed.ofBulk(folder, e);
        } finally {
            FileSystemUtils.deleteRecursively(building.toFile());
        }
    }
}
