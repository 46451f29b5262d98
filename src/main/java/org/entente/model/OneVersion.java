// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.model;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

/**
 * Reading that shows one version of a graph which others write to. What a commit came in between of is read again; where commits keep
 * coming, they are made to wait in the end. Reading within reading is part of the whole.
 */
public final class OneVersion {

    private static final int ATTEMPTS = 5;
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Duration HOPELESS = Duration.ofSeconds(10);
    private static final Duration PAUSE = Duration.ofMillis(4);
    private static final ScopedValue<Boolean> WITHIN = ScopedValue.newInstance();

    private OneVersion() {}

    /** A graph that counts its versions. */
    public interface Versioned {

        /** The version of what was committed last. */
        long version();

        /** Reads while no writer of any process can commit. */
        <T> T undisturbed(Supplier<T> reading);
    }

    private record Whole<T>(T result) {}

    /**
     * What the reading gives; it must be such that it can be begun anew.
     *
     * @throws TornRead where even undisturbed reading finds what is incomplete
     */
    public static <T> T read(Versioned graph, Supplier<T> reading) {
        if (WITHIN.isBound()) {
            return reading.get();
        }
        long begun = System.nanoTime();
        for (int attempt = 1; attempt <= ATTEMPTS && isWithin(PATIENCE, begun); attempt++) {
            Whole<T> whole = attempt(graph, reading, begun);
            if (whole != null) {
                return whole.result();
            }
            LockSupport.parkNanos(PAUSE.multipliedBy(attempt).toNanos());
        }
        return graph.undisturbed(() -> within(reading));
    }

    /** Null where a commit came in between: also what failed may have failed by that, unless it took so long that it failed by itself. */
    private static <T> @Nullable Whole<T> attempt(Versioned graph, Supplier<T> reading, long begun) {
        long before = graph.version();
        try {
            T result = within(reading);
            return graph.version() == before ? new Whole<>(result) : null;
        } catch (TornRead torn) {
            return null;
        } catch (RuntimeException failure) {
            if (isWithin(HOPELESS, begun) && isDisturbed(graph, before, failure)) {
                return null;
            }
            throw failure;
        }
    }

    private static boolean isDisturbed(Versioned graph, long before, RuntimeException failure) {
        try {
            return graph.version() != before;
        } catch (RuntimeException away) {
            failure.addSuppressed(away);
            return false;
        }
    }

    private static <T> T within(Supplier<T> reading) {
        return ScopedValue.where(WITHIN, true).call(reading::get);
    }

    private static boolean isWithin(Duration limit, long begun) {
        return System.nanoTime() - begun < limit.toNanos();
    }
}
