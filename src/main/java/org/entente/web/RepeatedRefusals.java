// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.web;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Semaphore;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What was refused to each caller of late: who goes on and on waits for each answer and fills no log. */
@Component
final class RepeatedRefusals {

    /** So many a minute are answered at once: a person who mistypes. */
    private static final int AT_ONCE = 5;
    /** So many a minute have a line each; the others are counted. */
    private static final int TOLD = 30;
    private static final int MOST_CALLERS = 10_000;
    private static final int MOST_WAITING = 64;
    private static final long MINUTE = Duration.ofMinutes(1).toNanos();

    private final Duration pause;
    private final Semaphore waiting = new Semaphore(MOST_WAITING);
    private final Map<String, Record> records = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Record> eldest) {
            return size() > MOST_CALLERS;
        }
    };

    /** @param pause how long who was refused too often waits for the next refusal */
    RepeatedRefusals(@Value("${entente.limits.pause-after-refusals:1s}") Duration pause) {
        this.pause = pause;
    }

    /**
     * What becomes of one refusal.
     *
     * @param told whether it is logged
     * @param untold how many before it were not, since the last that was
     * @param slowed whether its answer is kept back
     */
    record Verdict(boolean told, int untold, boolean slowed) {}

    private static final class Record {

        private long since = System.nanoTime();
        private int count;
        private int untold;

        Verdict add() {
            if (System.nanoTime() - since > MINUTE) {
                since = System.nanoTime();
                count = 0;
            }
            boolean told = ++count <= TOLD;
            Verdict verdict = new Verdict(told, told ? untold : 0, count > AT_ONCE);
            untold = told ? 0 : untold + 1;
            return verdict;
        }
    }

    synchronized Verdict add(Caller caller) {
        return records.computeIfAbsent(caller.name(), _ -> new Record()).add();
    }

    /** Keeps the answer back where it is to be slowed and not too many are; connections are not to be used up so. */
    void slow(Verdict verdict) {
        if (!verdict.slowed() || !waiting.tryAcquire()) {
            return;
        }
        try {
            Thread.sleep(pause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            waiting.release();
        }
    }
}
