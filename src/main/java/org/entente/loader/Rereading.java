// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.loader;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.entente.graph.Graph;
import org.entente.graph.KeptDocument;
import org.entente.model.Skip;

/** Reads documents again as the graph keeps them: only what another edition of the reader read, or what it failed on, changes. */
final class Rereading {

    private static final int PAGE = 200;

    private final Understanding understanding;
    private final Store store;
    private final Graph graph;
    private final LoadListener listener;

    Rereading(Understanding understanding, Store store, Graph graph, LoadListener listener) {
        this.understanding = understanding;
        this.store = store;
        this.graph = graph;
        this.listener = listener;
    }

    LoadReport of(List<String> documents) {
        Skips skips = new Skips(listener);
        requireTexts(documents, skips);
        Tally tally = new Tally(graph.keptLength(documents));
        Store patient = new PatientStore(store, listener, () -> tally.progress(LoadProgress.Phase.WAITING_FOR_DATABASE));
        String after = "";
        try (Writer writer = new Writer(patient, tally, skips, listener);
                Pipeline pipeline = new Pipeline(understanding, patient, writer, tally, skips, listener, Batching.USUAL)) {
            long read = 0;
            List<KeptDocument> page = graph.kept(documents, after, PAGE);
            while (!page.isEmpty() && !listener.isCancelled()) {
                for (KeptDocument kept : page) {
                    after = kept.document().id();
                    read += kept.document().text().length();
                    pipeline.offer(Origin.read(kept), after, read);
                }
                page = graph.kept(documents, after, PAGE);
            }
            pipeline.flush();
        } catch (RuntimeException e) {
            throw LoadFailed.at(after, e);
        }
        listener.progress(tally.progress(LoadProgress.Phase.DONE));
        return tally.report(skips, listener.isCancelled());
    }

    private void requireTexts(List<String> documents, Skips skips) {
        graph.requireThere(documents);
        Set<String> textless = new LinkedHashSet<>(documents);
        graph.kept(documents, "", documents.size()).forEach(kept -> textless.remove(kept.document().id()));
        textless.forEach(id -> skips.add(new Skip(id, "no text to read again",
                "it states its claims in fields, or an older release wrote it: load its file again")));
    }
}
