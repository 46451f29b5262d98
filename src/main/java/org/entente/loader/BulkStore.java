// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.loader;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.entente.graph.bulk.BulkGraph;
import org.entente.graph.write.ClaimChanges;
import org.entente.model.ResolvedDocument;
import org.entente.model.Review;
import org.entente.model.Settling;

/** A graph that is built as a whole, as a load sees it: there is nothing in it before. */
final class BulkStore implements Store {

    private final BulkGraph graph;
    private final Settling settling;
    private final Map<String, List<Review>> reviews;
    private final Set<String> written = ConcurrentHashMap.newKeySet();

    /** @param reviews what people decided about the claims of the documents to come, by document id */
    BulkStore(BulkGraph graph, Settling settling, Map<String, List<Review>> reviews) {
        this.graph = graph;
        this.settling = settling;
        this.reviews = reviews;
    }

    /** Takes in the reviews of documents that did not come. */
    void finish() {
        reviews.forEach((document, own) -> {
            if (!written.contains(document)) {
                graph.keep(own);
            }
        });
    }

    private ResolvedDocument settled(ResolvedDocument document) {
        List<Review> own = reviews.getOrDefault(document.document().id(), List.of());
        return own.isEmpty() ? document : settling.settle(document, document.readings(), own);
    }

    @Override
    public Map<String, String> fingerprints(Collection<String> documents) {
        return Map.of();
    }

    @Override
    public Written write(List<ResolvedDocument> batch, Map<String, String> fingerprints) {
        batch.forEach(document -> written.add(document.document().id()));
        graph.add(batch.stream().map(this::settled).toList(), fingerprints, reviews);
        return new Written(0, 0, 0, List.of(), List.of(), List.of(), ClaimChanges.NONE);
    }

    @Override
    public Set<String> documentsOf(String register) {
        return Set.of();
    }

    @Override
    public boolean withdraw(String document) {
        throw new IllegalStateException("nothing is in the graph that could be withdrawn: " + document);
    }
}
