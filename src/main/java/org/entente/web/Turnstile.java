// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.web;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Lets so many requests work at a time and so many wait a while, first come, first served; the others are turned away at once. */
final class Turnstile {

    private final Semaphore working;
    private final int mostWorking;
    private final AtomicInteger waiting = new AtomicInteger();
    private final int mostWaiting;
    private final Duration patience;

    Turnstile(int mostWorking, int mostWaiting, Duration patience) {
        this.working = new Semaphore(mostWorking, true);
        this.mostWorking = mostWorking;
        this.mostWaiting = mostWaiting;
        this.patience = patience;
    }

    /** Whether the caller may work; who may must leave. */
    boolean enter() {
        if (working.tryAcquire()) {
            return true;
        }
        if (waiting.incrementAndGet() > mostWaiting) {
            waiting.decrementAndGet();
            return false;
        }
        try {
            return working.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            waiting.decrementAndGet();
        }
    }

    void leave() {
        working.release();
    }

    int working() {
        return mostWorking - working.availablePermits();
    }

    int waiting() {
        return waiting.get();
    }
}
