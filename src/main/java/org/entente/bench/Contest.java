// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.function.Consumer;

/**
 * Two ways of doing the same work, item by item in turn on one thread, so that a busy machine slows both alike.
 *
 * @param peerSeconds processor seconds a round of the peer
 * @param ourSeconds processor seconds a round of ours
 */
record Contest(double peerSeconds, double ourSeconds) {

    private static final double NANOS = 1e9;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    static <T> Contest of(List<T> items, Consumer<T> peer, Consumer<T> ours, int rounds) {
        long peerNanos = 0;
        long ourNanos = 0;
        for (int round = 0; round < rounds; round++) {
            for (T item : items) {
                peerNanos += nanos(peer, item);
                ourNanos += nanos(ours, item);
            }
        }
        return new Contest(peerNanos / NANOS / rounds, ourNanos / NANOS / rounds);
    }

    /** How fast ours is against the peer: 1 is as fast. */
    double share() {
        return peerSeconds / ourSeconds;
    }

    private static <T> long nanos(Consumer<T> work, T item) {
        long start = THREADS.getCurrentThreadCpuTime();
        work.accept(item);
        return THREADS.getCurrentThreadCpuTime() - start;
    }
}
