// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.web;

import java.net.SocketTimeoutException;
import java.time.Duration;

/** How long a client has been waited for: half a minute, and a second more for each 32 kB that went by. */
final class Pace {

    private static final Duration AT_ANY_PACE = Duration.ofSeconds(30);
    private static final long LEAST_BYTES_A_SECOND = 32 << 10;
    private static final long NANOS = Duration.ofSeconds(1).toNanos();

    private volatile long waited;
    private long bytes;

    /**
     * Counts a wait.
     *
     * @throws SocketTimeoutException where it was one too long
     */
    void waited(long nanos, long bytesSince) throws SocketTimeoutException {
        bytes += bytesSince;
        waited = waited + nanos;
        if (waited > AT_ANY_PACE.toNanos() + bytes * (NANOS / LEAST_BYTES_A_SECOND)) {
            throw new SocketTimeoutException("less than %d bytes a second".formatted(LEAST_BYTES_A_SECOND));
        }
    }

    Duration waited() {
        return Duration.ofNanos(waited);
    }

    void reset() {
        waited = 0;
        bytes = 0;
    }
}
