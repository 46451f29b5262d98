// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.formats.manuscript;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Lends processes that take files apart; those that are idle stay warm for a while. */
public final class Sandbox {

    /** That of this process. */
    public static final Sandbox SHARED = new Sandbox(Limits.USUAL);

    private static final long SECONDS_WARM = 60;

    private final Limits limits;
    private final Deque<Worker> idle = new ArrayDeque<>();
    private final ScheduledExecutorService cleaning = Executors
            .newSingleThreadScheduledExecutor(Thread.ofPlatform().name("sandbox-", 1).daemon().factory());

    Sandbox(Limits limits) {
        this.limits = limits;
    }

    /**
     * What a process may take.
     *
     * @param heapMegabytes its memory
     * @param item how long it may be silent before the next text, or the end
     * @param whole how long a file may take in all
     */
    record Limits(int heapMegabytes, Duration item, Duration whole) {

        static final Limits USUAL = new Limits(512, Duration.ofMinutes(2), Duration.ofMinutes(10));
    }

    synchronized Worker borrow() throws IOException {
        Worker warm = idle.poll();
        return warm != null && warm.isAlive() ? warm : Worker.start(limits);
    }

    /** Takes a worker back that has ended its work. */
    synchronized void giveBack(Worker worker) {
        idle.push(worker);
        cleaning.schedule(() -> retire(worker, worker.works()), SECONDS_WARM, TimeUnit.SECONDS);
    }

    private synchronized void retire(Worker worker, int works) {
        if (worker.works() == works && idle.remove(worker)) {
            worker.end();
        }
    }

    Limits limits() {
        return limits;
    }
}
