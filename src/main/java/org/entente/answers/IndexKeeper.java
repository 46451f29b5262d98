// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.answers;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

import org.entente.model.GraphChange;
import org.entente.model.TornRead;
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
    private static final Duration A_MOMENT = Duration.ofSeconds(1);
    private static final Duration PAUSE = Duration.ofMillis(1);

    private final TieStream stream;
    private final @Nullable Path folder;
    private final ReentrantLock turn = new ReentrantLock();
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

    /** What is made of the index and of the graph beside it, both of one version; begun anew where a commit comes in between. */
    <T> T reading(Function<Snapshot, T> reading) {
        return stream.atOneVersion(() -> reading.apply(current()));
    }

    /** The index as the graph is now: it follows a commit at once, and is built anew where it does not. */
    private Snapshot current() {
        var end = System.nanoTime() + A_MOMENT.toNanos();
        for (var shown = snapshot();; shown = snapshot()) {
            if (shown.version() == stream.version()) {
                return shown;
            }
            if (System.nanoTime() > end) {
                return rebuilt().snapshot();
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    /** Not while another thread is about to: who holds writers off for a reading may not wait for that. */
    private TieIndex rebuilt() {
        if (!turn.tryLock()) {
            throw new TornRead("the path index");
        }
        try {
            LOG.info("the path index shows version {} of the graph, which is at version {}", snapshot().version(), stream.version());
            var built = build();
            index = built;
            return built;
        } finally {
            turn.unlock();
        }
    }

    /** The version of the graph that the index shows, or empty where it is not built yet. */
    public Optional<Long> version() {
        return Optional.ofNullable(index).map(ready -> ready.snapshot().version());
    }

    /** Follows a commit; builds the index anew where it cannot. */
    @EventListener
    void follow(GraphChange change) {
        turn.lock();
        try {
            var ready = index;
            if (ready != null) {
                ready.apply(change);
            }
        } catch (IndexOutdated outdated) {
            LOG.info("{}", outdated.getMessage());
            index = build();
        } finally {
            turn.unlock();
        }
    }

    private TieIndex prepare() {
        turn.lock();
        try {
            var ready = index;
            if (ready == null) {
                var version = stream.version();
                ready = file().flatMap(file -> TieIndex.load(file, version)).orElseGet(this::build);
                index = ready;
            }
            return ready;
        } finally {
            turn.unlock();
        }
    }

    private TieIndex build() {
        var built = stream.atOneVersion(() -> TieIndex.of(stream.version(), stream::entities, stream::ties));
        LOG.info("built the path index of {} ties at version {}", built.snapshot().ties(), built.snapshot().version());
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
        try {
            prepare();
        } catch (RuntimeException failure) {
            LOG.error("the path index cannot be built, readiness is DOWN until it can be: {}", failure.getMessage());
        }
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
