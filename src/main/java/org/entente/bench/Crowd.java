// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;

/** Many who ask at once. */
final class Crowd {

    private static final int MOST_ARRIVING = 400;

    private final List<Ask> asks;

    Crowd(List<Ask> asks) {
        this.asks = asks;
    }

    /** So many, each of whom asks again as soon as it has its answer. */
    Level steady(Answerer answerer, int people, Duration time) throws InterruptedException {
        long begin = System.nanoTime();
        long end = begin + time.toNanos();
        AtomicInteger next = new AtomicInteger();
        List<Callable<List<Level.Timed>>> all = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            all.add(() -> {
                List<Level.Timed> mine = new ArrayList<>();
                while (System.nanoTime() < end) {
                    mine.add(timed(answerer, asks.get(next.getAndIncrement() % asks.size()), System.nanoTime()));
                }
                return mine;
            });
        }
        try (ExecutorService threads = Executors.newFixedThreadPool(people)) {
            return Level.of(people, threads.invokeAll(all).stream().flatMap(mine -> mine.resultNow().stream()).toList(),
                    (System.nanoTime() - begin) / 1e9);
        }
    }

    /** So many a second, whether answers come or not; no more than some hundred wait for theirs at a time. */
    Level arriving(Answerer answerer, double aSecond, Duration time) throws InterruptedException {
        long begin = System.nanoTime();
        Semaphore room = new Semaphore(MOST_ARRIVING);
        List<Future<Level.Timed>> all = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; System.nanoTime() - begin < time.toNanos(); i++) {
                long due = begin + (long) (i / aSecond * 1e9);
                long early = due - System.nanoTime();
                if (early > 0) {
                    Thread.sleep(Duration.ofNanos(early));
                }
                room.acquire();
                Ask ask = asks.get(i % asks.size());
                all.add(threads.submit(() -> {
                    try {
                        return timed(answerer, ask, System.nanoTime());
                    } finally {
                        room.release();
                    }
                }));
            }
        }
        return Level.of(MOST_ARRIVING, all.stream().map(Future::resultNow).toList(), (System.nanoTime() - begin) / 1e9);
    }

    private static Level.Timed timed(Answerer answerer, Ask ask, long begin) {
        Answered answered = answerer.answer(ask);
        return new Level.Timed(ask.kind(), answered, (System.nanoTime() - begin) / 1e6);
    }
}
