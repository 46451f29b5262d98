// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.bench;

import java.time.Duration;
import java.util.List;

/** Something that answers path questions. */
interface Contender extends AutoCloseable {

    /** What the table calls it. */
    String name();

    /** After how long it is cut off. */
    Duration limit();

    /** How many of the questions it is asked at most. */
    default int most() {
        return Integer.MAX_VALUE;
    }

    /** Whether it can be asked with filters. */
    default boolean filters() {
        return true;
    }

    /**
     * The hop counts of the k shortest loop-free paths, each sequence of entities once.
     *
     * @throws CutOff where it takes too long
     */
    List<Integer> ask(Pair pair, boolean filtered);

    @Override
    default void close() {}

    /** It took too long. */
    final class CutOff extends RuntimeException {

        private static final long serialVersionUID = 1;

        CutOff(Throwable cause) {
            super(cause);
        }
    }
}
