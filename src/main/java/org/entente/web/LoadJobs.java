// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
import org.entente.loader.LoadFile;
import org.entente.loader.LoadOptions;
import org.entente.loader.LoadReport;
import org.entente.loader.Loader;
import org.entente.query.NothingFound;
import org.entente.model.Steward;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;
import org.springframework.web.multipart.MultipartFile;

import io.micrometer.core.instrument.MeterRegistry;

/** Runs loads of uploaded files, two at a time, and remembers the last hundred; at the end of the service they stop first. */
@Component
class LoadJobs implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(LoadJobs.class);
    private static final int REMEMBERED = 100;
    private static final int AT_A_TIME = 2;
    private static final int MOST_WAITING = 20;
    private static final int SECONDS_TO_STOP = 15;

    private final Loader loader;
    private final Path scratch;
    private final ExecutorService executor = Executors.newFixedThreadPool(AT_A_TIME, Thread.ofPlatform().name("load-", 1).factory());
    private final Map<String, LoadJob> jobs = Collections.synchronizedMap(new LinkedHashMap<>());
    private final MeterRegistry meters;

    /** @param folder where uploaded files wait */
    LoadJobs(Loader loader, MeterRegistry meters, @Value("${entente.scratch:${java.io.tmpdir}}") String folder) {
        this.loader = loader;
        this.scratch = Path.of(folder);
        this.meters = meters;
        meters.gauge("entente.loads.unfinished", this, LoadJobs::unfinished);
    }

    /**
     * Keeps the files aside and queues their load.
     *
     * @throws BadRequest where too many loads wait already, or the service stops
     */
    LoadJob start(List<MultipartFile> uploads, LoadOptions options) throws IOException {
        requireRoom();
        Path folder = Files.createTempDirectory(scratch, "load");
        List<LoadFile> files = new ArrayList<>();
        try {
            for (MultipartFile upload : uploads) {
                Path file = folder.resolve(String.valueOf(files.size()));
                upload.transferTo(file);
                files.add(new LoadFile(file, name(upload)));
            }
        } catch (IOException e) {
            FileSystemUtils.deleteRecursively(folder);
            throw e;
        }
        Steward steward = Permission.steward();
        return queue("load of %d files".formatted(files.size()), job -> loader.loadFiles(files, options, job, steward),
                () -> deleteQuietly(folder));
    }

    /**
     * Queues that documents are read again.
     *
     * @param documents ids, or none for all
     * @throws BadRequest where too many loads wait already, or the service stops
     */
    LoadJob reread(List<String> documents) {
        requireRoom();
        return queue("reading %s again".formatted(documents.isEmpty() ? "all documents" : documents.size() + " documents"),
                job -> loader.reread(documents, job), () -> {});
    }

    private void requireRoom() {
        if (executor.isShutdown() || unfinished() >= AT_A_TIME + MOST_WAITING) {
            throw new BadRequest(ProblemType.BUSY.detail("No more than %d loads can wait; try again later.".formatted(MOST_WAITING)));
        }
    }

    private LoadJob queue(String what, Function<LoadJob, LoadReport> work, Runnable end) {
        LoadJob job = new LoadJob(UUID.randomUUID().toString(), Instant.now(), Caller.ofRequest());
        remember(job);
        executor.execute(() -> run(job, what, work, end));
        return job;
    }

    /** @throws NothingFound where no job has this id */
    LoadJob byId(String id) {
        LoadJob job = jobs.get(id);
        if (job == null) {
            throw new NothingFound("load", id);
        }
        return job;
    }

    /** Newest first. */
    List<LoadJob> all() {
        synchronized (jobs) {
            return new ArrayList<>(jobs.values()).reversed();
        }
    }

    private void run(LoadJob job, String what, Function<LoadJob, LoadReport> work, Runnable end) {
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
    private static LoadReport ended(LoadJob job, Function<LoadJob, LoadReport> work, Runnable end) {
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

    private void remember(LoadJob job) {
        synchronized (jobs) {
            jobs.put(job.id(), job);
            while (jobs.size() > REMEMBERED && jobs.values().stream().anyMatch(LoadJob::isOver)) {
                jobs.values().stream().filter(LoadJob::isOver).findFirst().map(LoadJob::id).ifPresent(jobs::remove);
            }
        }
    }

    private static void deleteQuietly(Path folder) {
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException e) {
            LOG.warn("uploaded files stay in {}: {}", folder, e.getMessage());
        }
    }

    private static String name(MultipartFile upload) {
        String given = upload.getOriginalFilename();
        return given == null || given.isBlank() ? "upload" : given;
    }

    @Override
    public void start() {
        // Loads begin when they are asked for.
    }

    /** Ends running loads at a safe point; who follows them hears of it. */
    @Override
    public void stop() {
        all().forEach(LoadJob::cancel);
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

    /** Before the server stops, which waits for those who follow a load. */
    @Override
    public int getPhase() {
        return Integer.MAX_VALUE;
    }
}
