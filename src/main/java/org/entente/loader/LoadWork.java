// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.loader;

import java.util.function.Supplier;

/**
 * What every load needs, wherever its documents come from: what is offered to a pipeline is understood, written and counted.
 *
 * @param understanding reads and resolves
 * @param store takes what is written, patiently
 * @param listener hears how far it is
 * @param batching how much goes into a transaction
 * @param skips counts what is left out
 */
record LoadWork(Understanding understanding, Store store, LoadListener listener, Batching batching, Skips skips) {

    /** Offers documents until there are no more. */
    @FunctionalInterface
    interface Feed {

        void into(Pipeline pipeline, Store patient, Tally tally);
    }

    /**
     * Does all of it.
     *
     * @param size of all that is read, in what the feed counts by
     * @param where it is, for who has to mend what stops it
     */
    LoadReport of(long size, Supplier<String> where, Feed feed) {
        Tally tally = new Tally(size);
        listener.progress(tally.progress(LoadProgress.Phase.READING));
        Store patient = new PatientStore(store, listener, () -> tally.progress(LoadProgress.Phase.WAITING_FOR_DATABASE));
        try (Writer writer = new Writer(patient, tally, skips, listener);
                Pipeline pipeline = new Pipeline(understanding, patient, writer, tally, skips, listener, batching)) {
            feed.into(pipeline, patient, tally);
        } catch (RuntimeException e) {
            throw LoadFailed.at(where.get(), e);
        }
        listener.progress(tally.progress(LoadProgress.Phase.DONE));
        return tally.report(skips, listener.isCancelled());
    }
}
