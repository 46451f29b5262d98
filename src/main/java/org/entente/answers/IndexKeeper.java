// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.answers;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import org.entente.model.GraphChange;
import org.entente.paths.IndexOutdated;
import org.entente.paths.Snapshot;
import org.entente.paths.TieIndex;
import org.entente.query.TieStream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Keeps the path index in step with the graph: takes it from its file or builds it at the start, follows every commit, and saves it
 * at the end.
 */
@Component
public class IndexKeeper implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(IndexKeeper.class);

    private final TieStream stream;
    private final @Nullable Path folder;
    private volatile @Nullable TieIndex index;

    IndexKeeper(TieStream stream, @Value("${entente.data:}") String folder) {
        this.stream = stream;
        this.folder = folder.isBlank() ? null : Path.of(folder);
    }

    /** The index as it is after the last commit. */
    public Snapshot snapshot() {
        var ready = index;
        return ready == null ? prepare().snapshot() : ready.snapshot();
    }

    /** Whether the graph is still as this shows it. */
    boolean isCurrent(Snapshot snapshot) {
        return stream.version() == snapshot.version();
    }

    /** The version of the graph that the index shows, or empty where it is not built yet. */
    public Optional<Long> version() {
        return Optional.ofNullable(index).map(ready -> ready.snapshot().version());
    }

    /** Follows a commit; builds the index anew where it cannot. */
    @EventListener
    synchronized void follow(GraphChange change) {
        var ready = index;
        if (ready == null) {
            return;
        }
        try {
            ready.apply(change);
        } catch (IndexOutdated outdated) {
            LOG.info("{}", outdated.getMessage());
            index = build(stream.version());
        }
    }

    private synchronized TieIndex prepare() {
        var ready = index;
        if (ready == null) {
            var version = stream.version();
            ready = file().flatMap(file -> TieIndex.load(file, version)).orElseGet(() -> build(version));
            index = ready;
        }
        return ready;
    }

    private TieIndex build(long version) {
        var built = TieIndex.of(version, stream::entities, stream::ties);
        LOG.info("built the path index of {} ties at version {}", built.snapshot().ties(), version);
        return built;
    }

    /** The file beside the data, named after the database, so that it is never taken for that of another. */
    private Optional<Path> file() {
        return Optional.ofNullable(folder)
                .map(data -> data.resolve("paths-" + stream.database().replaceAll("[^A-Za-z0-9]", "") + ".index"));
    }

    /** Before requests are taken, and until the last one is answered. */
    @Override
    public int getPhase() {
        return 0;
    }

    @Override
    public void start() {
        prepare();
    }

    @Override
    public void stop() {
        var ready = index;
        try {
            if (ready != null && file().isPresent()) {
                ready.save(file().get());
            }
        } catch (IOException | RuntimeException failure) {
            LOG.warn("the path index could not be saved and will be built anew: {}", failure.getMessage());
        }
    }

    @Override
    public boolean isRunning() {
        return index != null;
    }
}
