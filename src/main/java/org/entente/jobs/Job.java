// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.jobs;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.entente.loader.LoadListener;
import org.entente.loader.LoadProgress;
import org.entente.loader.LoadReport;
import org.jspecify.annotations.Nullable;

/** A piece of work in the background that waits, runs or is over. */
public final class Job implements LoadListener {

    private final String id;
    private final Instant created;
    private final LoadListener told;
    private final List<Consumer<View>> followers = new CopyOnWriteArrayList<>();
    private volatile State state = State.QUEUED;
    private volatile @Nullable LoadProgress progress;
    private volatile @Nullable LoadReport report;
    private volatile @Nullable String error;
    private volatile boolean cancelAsked;

    /** @param told hears of each document that is replaced or withdrawn */
    Job(String id, Instant created, LoadListener told) {
        this.id = id;
        this.created = created;
        this.told = told;
    }

    /** How far a job is. */
    enum State {
        QUEUED,
        RUNNING,
        DONE,
        FAILED,
        CANCELLED;

        boolean isOver() {
            return ordinal() >= DONE.ordinal();
        }
    }

    /**
     * A job as JSON shows it.
     *
     * @param id its id
     * @param state queued, running, done, failed or cancelled
     * @param created when it was asked for
     * @param progress how far it is, or null where it has not begun
     * @param report what it did, or null where it is not over
     * @param error why it failed, or null
     */
    public record View(String id, String state, Instant created, @Nullable Progress progress, @Nullable LoadReport report,
            @Nullable String error) {}

    /**
     * How far a job is.
     *
     * @param phase what it does
     * @param done bytes of the files whose documents are written
     * @param total bytes of all files
     * @param documents documents written or found unchanged
     * @param claims claims written
     * @param seconds since it began
     */
    public record Progress(String phase, long done, long total, long documents, long claims, double seconds) {

        static Progress of(LoadProgress progress) {
            return new Progress(progress.phase().key(), progress.bytesDone(), progress.bytesTotal(), progress.documents(),
                    progress.claims(), progress.elapsed().toMillis() / 1000.0);
        }
    }

    public String id() {
        return id;
    }

    public boolean isOver() {
        return state.isOver();
    }

    public View view() {
        LoadProgress known = progress;
        return new View(id, state.name().toLowerCase(Locale.ROOT), created, known == null ? null : Progress.of(known), report,
                error);
    }

    /** Hears of every change from now on; the last one is that the job is over. */
    public void follow(Consumer<View> follower) {
        followers.add(follower);
        if (isOver()) {
            follower.accept(view());
        }
    }

    public void forget(Consumer<View> follower) {
        followers.remove(follower);
    }

    public void cancel() {
        cancelAsked = true;
    }

    void begin() {
        state = State.RUNNING;
        tell();
    }

    void end(LoadReport done) {
        report = done;
        state = done.cancelled() ? State.CANCELLED : State.DONE;
        tell();
    }

    void fail(String why) {
        error = why;
        state = State.FAILED;
        tell();
    }

    void endBeforeItBegan() {
        state = State.CANCELLED;
        tell();
    }

    @Override
    public void progress(LoadProgress now) {
        progress = now;
        tell();
    }

    @Override
    public void replaced(String document) {
        told.replaced(document);
    }

    @Override
    public void withdrawn(String document) {
        told.withdrawn(document);
    }

    @Override
    public boolean isCancelled() {
        return cancelAsked;
    }

    private void tell() {
        View view = view();
        followers.forEach(follower -> follower.accept(view));
    }
}
