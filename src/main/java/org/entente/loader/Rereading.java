// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.loader;

import java.util.List;

import org.entente.graph.Graph;
import org.entente.model.KeptDocument;
import org.entente.model.Skip;

/** Reads documents again as the graph keeps them: only what another edition of the reader read, or what it failed on, changes. */
final class Rereading {

    private static final int PAGE = 200;

    private final LoadWork work;
    private final Graph graph;
    private String after = "";

    Rereading(Understanding understanding, Store store, Graph graph, LoadListener listener) {
        this.work = new LoadWork(understanding, store, listener, Batching.USUAL, new Skips(listener));
        this.graph = graph;
    }

    LoadReport of(List<String> documents) {
        graph.requireThere(documents);
        return work.of(graph.keptLength(documents), () -> after, (pipeline, patient, tally) -> {
            read(documents, pipeline);
            documents.stream().filter(id -> !pipeline.ids().contains(id)).distinct().forEach(this::skip);
            pipeline.flush();
        });
    }

    private void read(List<String> documents, Pipeline pipeline) {
        long read = 0;
        List<KeptDocument> page = graph.kept(documents, after, PAGE);
        while (!page.isEmpty() && !work.listener().isCancelled()) {
            for (KeptDocument kept : page) {
                after = kept.document().id();
                read += kept.document().text().length();
                pipeline.offer(Origin.read(kept), after, read);
            }
            page = graph.kept(documents, after, PAGE);
        }
    }

    private void skip(String document) {
        if (!work.listener().isCancelled()) {
            work.skips().add(new Skip(document, "no text to read again",
                    "it states its claims in fields, or an older release wrote it: load its file again"));
        }
    }
}
