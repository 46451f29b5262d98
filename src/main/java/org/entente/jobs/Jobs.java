// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.jobs;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

import org.entente.loader.LoadFailed;
import org.entente.loader.LoadListener;
import org.entente.loader.LoadReport;
import org.entente.query.NothingFound;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

import io.micrometer.core.instrument.MeterRegistry;

/** Work in the background, two pieces at a time; the last hundred are remembered. At the end of the service they stop first. */
@Component
public class Jobs implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Jobs.class);
    private static final int REMEMBERED = 100;
    private static final int AT_A_TIME = 2;
    private static final int MOST_WAITING = 20;
    private static final int SECONDS_TO_STOP = 15;

    private final ExecutorService executor = Executors.newFixedThreadPool(AT_A_TIME, Thread.ofPlatform().name("load-", 1).factory());
    private final Map<String, Job> jobs = Collections.synchronizedMap(new LinkedHashMap<>());
    private final MeterRegistry meters;

    Jobs(MeterRegistry meters) {
        this.meters = meters;
        meters.gauge("entente.loads.unfinished", this, Jobs::unfinished);
    }

    /** @throws TooManyJobs where no further piece of work can wait, or the service stops */
    public void requireRoom() {
        if (executor.isShutdown() || unfinished() >= AT_A_TIME + MOST_WAITING) {
            throw new TooManyJobs(MOST_WAITING);
        }
    }

    /**
     * Queues a piece of work.
     *
     * @param what it is, for the log
     * @param told hears of each document that it replaces or withdraws, by the id of the job
     * @param end called when it is over, however it ends, before anybody hears of it
     * @throws TooManyJobs where no further piece of work can wait, or the service stops
     */
    public Job start(String what, Function<String, LoadListener> told, Function<Job, LoadReport> work, Runnable end) {
        requireRoom();
        String id = UUID.randomUUID().toString();
        Job job = new Job(id, Instant.now(), told.apply(id));
        remember(job);
        executor.execute(() -> run(job, what, work, end));
        return job;
    }

    /** @throws NothingFound where no job has this id */
    public Job byId(String id) {
        Job job = jobs.get(id);
        if (job == null) {
            throw new NothingFound("load", id);
        }
        return job;
    }

    /** Newest first. */
    public List<Job> all() {
        synchronized (jobs) {
            return new ArrayList<>(jobs.values()).reversed();
        }
    }

    private void run(Job job, String what, Function<Job, LoadReport> work, Runnable end) {
        try {
            if (job.isCancelled()) {
                end.run();
                job.endBeforeItBegan();
                return;
            }
            job.begin();
            LOG.info("load {} begins: {}", job.id(), what);
            LoadReport report = ended(job, work, end);
            count(report);
            job.end(report);
            LOG.info("load {} is over", job.id());
        } catch (LoadFailed failed) {
            LOG.warn("load {} failed: {}", job.id(), failed.getMessage());
            count("failed");
            job.fail(String.valueOf(failed.getMessage()));
        } catch (RuntimeException failure) {
            LOG.error("load {} failed", job.id(), failure);
            count("failed");
            job.fail("the load stopped for a reason that the log tells; what was written stands: run the same load again to go on");
        }
    }

    /** What was kept aside is gone before anybody hears that the job is over. */
    private static LoadReport ended(Job job, Function<Job, LoadReport> work, Runnable end) {
        try {
            return work.apply(job);
        } finally {
            end.run();
        }
    }

    private void count(LoadReport report) {
        count(report.cancelled() ? "cancelled" : "done");
        meters.timer("entente.load").record(Duration.ofMillis((long) (report.seconds() * 1000)));
        meters.counter("entente.load.documents").increment(report.documents());
        meters.counter("entente.load.claims").increment(report.claims());
        meters.counter("entente.load.skipped").increment(report.skipped().values().stream().mapToLong(Long::longValue).sum());
    }

    private void count(String outcome) {
        meters.counter("entente.loads", "outcome", outcome).increment();
    }

    private long unfinished() {
        return all().stream().filter(job -> !job.isOver()).count();
    }

    private void remember(Job job) {
        synchronized (jobs) {
            jobs.put(job.id(), job);
            while (jobs.size() > REMEMBERED && jobs.values().stream().anyMatch(Job::isOver)) {
                jobs.values().stream().filter(Job::isOver).findFirst().map(Job::id).ifPresent(jobs::remove);
            }
        }
    }

    @Override
    public void start() {
        // Work begins when it is asked for.
    }

    /** Ends running loads at a safe point; who follows them hears of it. */
    @Override
    public void stop() {
        all().forEach(Job::cancel);
        executor.shutdown();
        try {
            if (!executor.awaitTermination(SECONDS_TO_STOP, TimeUnit.SECONDS)) {
                executor.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return !executor.isShutdown();
    }

    /** Before the server stops, which waits for those who follow a job. */
    @Override
    public int getPhase() {
        return Integer.MAX_VALUE;
    }
}
