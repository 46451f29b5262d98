// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.graph.write;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.entente.graph.store.DocumentNodes.State;
import org.entente.graph.store.ReadingNodes;
import org.entente.graph.store.ReviewNodes;
import org.entente.graph.store.Statements;
import org.entente.model.Finding;
import org.entente.model.ReadBy;
import org.entente.model.ResolvedClaim;
import org.entente.model.ResolvedDocument;
import org.entente.model.Review;
import org.entente.model.Settling;
import org.jspecify.annotations.Nullable;

/** Puts documents that come beside what other readers found in them, and under what people decided about them. */
final class Settlement {

    private final Statements transaction;
    private final Settling settling;
    private final Map<String, List<Review>> reviews;
    private final Map<String, List<ReadBy>> readings;

    /** Reads what stands of these documents. */
    Settlement(Statements transaction, Settling settling, Collection<String> documents) {
        this.transaction = transaction;
        this.settling = settling;
        this.reviews = ReviewNodes.standing(transaction, documents);
        this.readings = ReadingNodes.of(transaction, documents);
    }

    /**
     * The document as it is to be written.
     *
     * @param there as it stands, or null where it does not, or is withdrawn
     */
    Incoming settled(Incoming coming, @Nullable State there) {
        List<ReadBy> merged = there == null ? coming.readings() : merged(coming);
        List<Review> own = reviews.getOrDefault(coming.id(), List.of());
        if (own.isEmpty() && merged.equals(coming.readings())) {
            return coming;
        }
        ResolvedDocument settled = settling.settle(coming.resolved(), merged, own);
        Set<String> others = merged.stream().map(ReadBy::reader).filter(reader -> !reads(coming, reader)).collect(Collectors.toSet());
        Editions editions = Editions.of(coming.fingerprint());
        return Incoming.of(settled, there == null
                ? coming.fingerprint()
                : editions.beside(Editions.of(there.fingerprint()), others).written());
    }

    /** Its own readings, those that failed with what they had found before, and those of others where their words still stand. */
    private List<ReadBy> merged(Incoming coming) {
        Map<String, ReadBy> known = new LinkedHashMap<>();
        readings.getOrDefault(coming.id(), List.of()).forEach(reading -> known.put(reading.reader(), standing(reading, coming)));
        List<ReadBy> merged = new ArrayList<>();
        for (ReadBy own : coming.readings()) {
            ReadBy before = known.remove(own.reader());
            merged.add(own.failed() && before != null ? own.with(before.findings()) : own);
        }
        if (!coming.readings().isEmpty()) {
            known.values().stream().filter(reading -> !reading.byHand()).forEach(merged::add);
        }
        return merged;
    }

    private static ReadBy standing(ReadBy reading, Incoming coming) {
        List<Finding> left = reading.findings().stream()
                .filter(finding -> finding.claim().quote().standsIn(coming.document().text())).toList();
        return left.size() == reading.findings().size() ? reading : reading.with(left);
    }

    private static boolean reads(Incoming coming, String reader) {
        return coming.readings().stream().anyMatch(reading -> reading.reader().equals(reader));
    }

    /** Joins the reviews of written documents to the claims that they are about. */
    void place(Collection<Incoming> written) {
        Map<String, List<String>> claims = new HashMap<>();
        Map<String, Boolean> orphaned = new HashMap<>();
        for (Incoming document : written) {
            reviews.getOrDefault(document.id(), List.of())
                    .forEach(review -> orphaned.put(review.id(), review.in(document.document().text()).isEmpty()));
            for (ResolvedClaim claim : document.claims().values()) {
                claim.admission().reviews().forEach(review -> claims.computeIfAbsent(review, any -> new ArrayList<>()).add(claim.id()));
            }
        }
        ReviewNodes.place(transaction, claims, orphaned);
    }
}
