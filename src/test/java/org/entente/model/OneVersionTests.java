// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

import org.junit.jupiter.api.Test;

class OneVersionTests {

    private final Counted graph = new Counted();
    private final AtomicInteger readings = new AtomicInteger();

    @Test
    void readsOnceWhatNobodyChanges() {
        assertThat(OneVersion.read(graph, readings::incrementAndGet)).isEqualTo(1);
        assertThat(graph.heldOff).isZero();
    }

    @Test
    void readsAgainWhatACommitCameInBetweenOf() {
        assertThat(OneVersion.read(graph, () -> {
            graph.version += readings.incrementAndGet() == 1 ? 1 : 0;
            return readings.get();
        })).isEqualTo(2);
    }

    @Test
    void readsAgainWhatIsIncompleteThoughNoVersionTellsIt() {
        assertThat(OneVersion.read(graph, () -> {
            if (readings.incrementAndGet() == 1) {
                throw new TornRead("a row");
            }
            return readings.get();
        })).isEqualTo(2);
    }

    @Test
    void believesAFailureOnlyOfAVersion() {
        assertThat(OneVersion.read(graph, () -> {
            if (readings.incrementAndGet() == 1) {
                graph.version++;
                throw new IllegalStateException("nothing of this id");
            }
            return "there it is";
        })).isEqualTo("there it is");
        assertThatThrownBy(() -> OneVersion.read(graph, () -> {
            throw new IllegalStateException("nothing of this id");
        })).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void holdsWritersOffWhereCommitsKeepComing() {
        assertThat(OneVersion.read(graph, () -> {
            graph.version++;
            return readings.incrementAndGet();
        })).isGreaterThan(2);
        assertThat(graph.heldOff).isOne();
    }

    @Test
    void takesReadingsWithinAReadingForPartsOfIt() {
        assertThat(OneVersion.read(graph, () -> {
            int first = OneVersion.read(graph, readings::incrementAndGet);
            graph.version += first == 1 ? 1 : 0;
            return "%d, %d".formatted(first, OneVersion.read(graph, readings::incrementAndGet));
        })).isEqualTo("3, 4");
    }

    @Test
    void tellsWhatIsIncompleteEvenThen() {
        assertThatThrownBy(() -> OneVersion.read(graph, () -> {
            throw new TornRead("a row");
        })).isInstanceOf(TornRead.class).hasMessage("a row was changed while it was read: ask again");
    }

    private static final class Counted implements OneVersion.Versioned {

        private long version;
        private int heldOff;

        @Override
        public long version() {
            return version;
        }

        @Override
        public <T> T undisturbed(Supplier<T> reading) {
            heldOff++;
            return reading.get();
        }
    }
}
