// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.loader;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.entente.graph.write.ClaimChanges;
import org.entente.model.ResolvedDocument;

/** What a running load has done so far. */
final class Tally {

    private static final int FIRST = 100;

    private final long begin = System.nanoTime();
    private final long bytesTotal;
    private long bytesDone;
    private final List<String> written = new ArrayList<>();
    private long documents;
    private long unchanged;
    private long retracted;
    private long replaced;
    private final List<String> replacements = new ArrayList<>();
    private final List<String> withdrawals = new ArrayList<>();
    private long passages;
    private long claims;
    private long facts;
    private long entities;
    private long ties;
    private long readAnew;
    private ClaimChanges changes = ClaimChanges.NONE;

    Tally(long bytesTotal) {
        this.bytesTotal = bytesTotal;
    }

    synchronized void wrote(ResolvedDocument document) {
        documents++;
        if (written.size() < FIRST) {
            written.add(document.document().id());
        }
        passages += document.document().passages().size();
        claims += document.claims().size();
    }

    synchronized void wrote(Store.Written written) {
        facts += written.facts();
        entities += written.entities();
        ties += written.ties();
        changes = changes.and(written.changes());
    }

    synchronized void unchanged() {
        unchanged++;
    }

    /** Counts a document that says what it said, but was read by another edition of the reader. */
    synchronized void readAnew() {
        readAnew++;
    }

    synchronized void retracted(String document) {
        retracted++;
        if (withdrawals.size() < FIRST) {
            withdrawals.add(document);
        }
    }

    synchronized void replaced(String document) {
        replaced++;
        if (replacements.size() < FIRST) {
            replacements.add(document);
        }
    }

    synchronized void bytes(long done) {
        bytesDone = Math.max(bytesDone, done);
    }

    synchronized LoadProgress progress(LoadProgress.Phase phase) {
        long done = phase == LoadProgress.Phase.DONE ? bytesTotal : bytesDone;
        return new LoadProgress(phase, done, bytesTotal, documents + unchanged, claims, elapsed());
    }

    synchronized LoadReport report(Skips skips, boolean cancelled) {
        return new LoadReport(documents, List.copyOf(written), unchanged, replaced, List.copyOf(replacements), retracted,
                List.copyOf(withdrawals), passages, claims, facts, entities, ties, readAnew, changes,
                skips.counts(), skips.first(),
                elapsed().toMillis() / 1000.0, cancelled);
    }

    private Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - begin);
    }
}
