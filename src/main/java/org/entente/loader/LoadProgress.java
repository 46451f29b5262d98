// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.loader;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/**
 * How far a load is.
 *
 * @param phase what it does
 * @param bytesDone bytes of the files whose documents are written
 * @param bytesTotal bytes of all files
 * @param documents documents written or found unchanged
 * @param claims claims written
 * @param elapsed since it began
 */
public record LoadProgress(Phase phase, long bytesDone, long bytesTotal, long documents, long claims, Duration elapsed) {

    /** What a load does. */
    public enum Phase {

        READING,
        WAITING_FOR_DATABASE,
        DONE;

        /** The name in JSON. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Documents a second. */
    public double rate() {
        return elapsed.isZero() ? 0 : documents * 1e9 / elapsed.toNanos();
    }

    /** The time left at the rate so far; empty before anything is done. */
    public Optional<Duration> left() {
        return bytesDone == 0
                ? Optional.empty()
                : Optional.of(Duration.ofNanos((long) ((double) elapsed.toNanos() * Math.max(0, bytesTotal - bytesDone) / bytesDone)));
    }
}
