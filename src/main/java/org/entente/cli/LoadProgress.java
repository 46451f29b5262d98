// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.Map;

import org.entente.loader.LoadListener;
import org.jspecify.annotations.Nullable;

import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import tools.jackson.databind.JsonNode;

/** Follows a load job by its events; with a bar where standard error is a terminal. */
final class LoadProgress implements LoadListener, AutoCloseable {

    private final @Nullable ProgressBar bar;

    private LoadProgress(@Nullable ProgressBar bar) {
        this.bar = bar;
    }

    static LoadProgress on(PrintWriter err) {
        boolean terminal = System.console() != null && System.console().isTerminal();
        return new LoadProgress(terminal ? bar() : null);
    }

    private static ProgressBar bar() {
        return new ProgressBarBuilder().setTaskName("Loading").setUnit(" KB", 1024).setStyle(ProgressBarStyle.COLORFUL_UNICODE_BAR)
                .setUpdateIntervalMillis(200).setConsumer(new ConsoleProgressBarConsumer(System.err)).build();
    }

    /** Waits for the end of a job and gives its last state. */
    JsonNode follow(Rest rest, String job) {
        try {
            rest.events("/api/v1/loads/" + job + "/events", Map.of(), state -> {
                show(state);
                return true;
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rest.get("/api/v1/loads/" + job, Map.of());
    }

    /** Shows how far a load in this process is. */
    @Override
    public void progress(org.entente.loader.LoadProgress progress) {
        show(progress.bytesDone(), progress.bytesTotal(), progress.documents(), progress.phase().key());
    }

    private void show(JsonNode state) {
        JsonNode progress = state.path("progress");
        if (!progress.isMissingNode()) {
            show(progress.path("done").asLong(0), progress.path("total").asLong(0), progress.path("documents").asLong(0),
                    progress.path("phase").asString(""));
        }
    }

    private void show(long done, long total, long documents, String phase) {
        if (bar != null) {
            bar.maxHint(total);
            bar.stepTo(done);
            bar.setExtraMessage(" %d documents, %s".formatted(documents, phase));
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
