// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.loader;

import java.io.IOException;
import java.nio.file.Files;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.entente.formats.SourceItem;
import org.entente.model.Skip;
import org.entente.source.SourceReader;
import org.entente.source.Sources;

/** One load, from files to the graph. */
final class LoadRun {

    private final Understanding understanding;
    private final Store store;
    private final LoadOptions options;
    private final LoadListener listener;
    private final Batching batching;
    private final Skips skips;
    private final Set<String> editions = new HashSet<>();
    private String where = "";
    private long bytesBefore;

    LoadRun(Understanding understanding, Store store, LoadOptions options, LoadListener listener) {
        this(understanding, store, options, listener, Batching.USUAL);
    }

    LoadRun(Understanding understanding, Store store, LoadOptions options, LoadListener listener, Batching batching) {
        this.understanding = understanding;
        this.store = store;
        this.options = options;
        this.listener = listener;
        this.batching = batching;
        this.skips = new Skips(listener);
    }

    LoadReport of(List<LoadFile> named) {
        List<LoadFile> files = FilesToLoad.under(named, skips::add);
        return new LoadWork(understanding, store, listener, batching, skips).of(files.stream().mapToLong(LoadRun::size).sum(), () -> where,
                (pipeline, patient, tally) -> {
                    files.forEach(file -> read(file, pipeline));
                    pipeline.flush();
                    retractTheMissing(pipeline, patient, tally);
                });
    }

    private void read(LoadFile file, Pipeline pipeline) {
        where = file.name();
        boolean complete = true;
        try (SourceReader reader = Sources.open(file.path(), file.name(), options.forSources())) {
            while (!listener.isCancelled() && reader.hasNext()) {
                switch (reader.next()) {
                    case SourceItem.Read read -> pipeline.offer(read, file.name(), bytesBefore + reader.bytesRead());
                    case SourceItem.Skipped(Skip skip) -> {
                        complete = false;
                        skips.add(skip);
                    }
                }
            }
            noteEditions(reader.registers(), complete);
        }
        bytesBefore += size(file);
    }

    private void noteEditions(Set<String> registers, boolean complete) {
        if (complete) {
            editions.addAll(registers);
        } else {
            registers.forEach(register -> skips.add(new Skip(where, "missing rows kept",
                    "rows of '%s' could not be read, so none that is missing is retracted; mend them and load again".formatted(register))));
        }
    }

    /**
     * A newer edition of a register takes the place of the older: what it no longer has is withdrawn, and stays as history. A file that
     * shares no document with what was there is no newer edition but another part.
     */
    private void retractTheMissing(Pipeline loaded, Store patient, Tally tally) {
        for (String register : editions) {
            Set<String> there = patient.documentsOf(register);
            if (there.stream().anyMatch(loaded.known()::contains)) {
                there.stream().filter(document -> !loaded.ids().contains(document)).sorted()
                        .forEach(document -> withdraw(document, patient, tally));
            }
        }
    }

    private void withdraw(String document, Store patient, Tally tally) {
        if (!listener.isCancelled()) {
            if (!patient.withdraw(document)) {
                skips.add(new Skip(document, "loaded by another", "the newer edition has it no more, but it was loaded with another key"));
                return;
            }
            tally.retracted(document);
            listener.withdrawn(document);
        }
    }

    private static long size(LoadFile file) {
        try {
            return Files.size(file.path());
        } catch (IOException e) {
            return 0;
        }
    }
}
