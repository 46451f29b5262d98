// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

import org.entente.loader.LoadFailed;
import org.entente.loader.LoadFile;
import org.entente.loader.LoadOptions;
import org.entente.loader.Loader;
import org.entente.query.NothingFound;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;
import org.springframework.web.multipart.MultipartFile;

import jakarta.annotation.PreDestroy;

/** Runs loads of uploaded files, two at a time, and remembers the last hundred. */
@Component
class LoadJobs {

    private static final Logger LOG = LoggerFactory.getLogger(LoadJobs.class);
    private static final int REMEMBERED = 100;
    private static final int AT_A_TIME = 2;
    private static final int SECONDS_TO_STOP = 15;

    private final Loader loader;
    private final ExecutorService executor = Executors.newFixedThreadPool(AT_A_TIME, Thread.ofPlatform().name("load-", 1).factory());
    private final Map<String, LoadJob> jobs = Collections.synchronizedMap(new LinkedHashMap<>());

    LoadJobs(Loader loader) {
        this.loader = loader;
    }

    /** Keeps the files aside and queues their load. */
    LoadJob start(List<MultipartFile> uploads, LoadOptions options) throws IOException {
        Path folder = Files.createTempDirectory("entente-load-");
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
        LoadJob job = new LoadJob(UUID.randomUUID().toString(), Instant.now());
        remember(job);
        executor.execute(() -> run(job, files, folder, options));
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

    private void run(LoadJob job, List<LoadFile> files, Path folder, LoadOptions options) {
        try {
            if (job.isCancelled()) {
                job.endBeforeItBegan();
                return;
            }
            job.begin();
            LOG.info("load {} begins: {} files", job.id(), files.size());
            job.end(loader.loadFiles(files, options, job));
            LOG.info("load {} is over", job.id());
        } catch (LoadFailed failed) {
            LOG.warn("load {} failed: {}", job.id(), failed.getMessage());
            job.fail(String.valueOf(failed.getMessage()));
        } catch (RuntimeException failure) {
            LOG.error("load {} failed", job.id(), failure);
            job.fail("the load stopped for a reason that the log tells; what was written stands: run the same load again to go on");
        } finally {
            deleteQuietly(folder);
        }
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

    /** Ends running loads at a safe point. */
    @PreDestroy
    void stop() throws InterruptedException {
        all().forEach(LoadJob::cancel);
        executor.shutdown();
        if (!executor.awaitTermination(SECONDS_TO_STOP, TimeUnit.SECONDS)) {
            executor.shutdownNow();
        }
    }
}
