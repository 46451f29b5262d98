// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.entente.jobs.Job;
import org.entente.jobs.Jobs;
import org.entente.loader.LoadFile;
import org.entente.loader.LoadListener;
import org.entente.loader.LoadOptions;
import org.entente.loader.Loader;
import org.entente.model.Steward;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;
import org.springframework.web.multipart.MultipartFile;

/** Starts loads of uploaded files and the reading anew of documents, on behalf of whoever sent the request at hand. */
@Component
class Uploads {

    private static final Logger LOG = LoggerFactory.getLogger(Uploads.class);

    private final Jobs jobs;
    private final Loader loader;
    private final Path scratch;

    /** @param folder where uploaded files wait */
    Uploads(Jobs jobs, Loader loader, @Value("${entente.scratch:${java.io.tmpdir}}") String folder) {
        this.jobs = jobs;
        this.loader = loader;
        this.scratch = Path.of(folder);
    }

    /** Keeps the files aside and queues their load. */
    Job load(List<MultipartFile> uploads, LoadOptions options) throws IOException {
        jobs.requireRoom();
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
        return jobs.start("load of %d files".formatted(files.size()), trail(), job -> loader.loadFiles(files, options, job, steward),
                () -> deleteQuietly(folder));
    }

    /**
     * Queues that documents are read again.
     *
     * @param documents ids, or none for all
     */
    Job reread(List<String> documents) {
        return jobs.start("reading %s again".formatted(documents.isEmpty() ? "all documents" : documents.size() + " documents"), trail(),
                job -> loader.reread(documents, job), () -> {});
    }

    private static Function<String, LoadListener> trail() {
        Caller caller = Caller.ofRequest();
        return load -> new LoadListener() {

            @Override
            public void replaced(String document) {
                AuditTrail.note(caller, "document replaced", Map.of("document", document, "load", load));
            }

            @Override
            public void withdrawn(String document) {
                AuditTrail.note(caller, "document withdrawn", Map.of("document", document, "load", load));
            }
        };
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
}
