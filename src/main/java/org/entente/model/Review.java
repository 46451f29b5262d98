// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.model;

import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import com.fasterxml.jackson.annotation.JsonValue;

import org.jspecify.annotations.Nullable;

/**
 * What a person decided about a claim; kept by document, span and content, so that it outlives readings.
 *
 * @param id its id
 * @param verdict what was decided
 * @param by the name of the key, or of whoever has the data folder
 * @param at when
 * @param why the reason, or an empty text
 * @param document id of the document
 * @param claim id of the claim that it is about; of one added, its own
 * @param type the type of the claim
 * @param roles ids of the entities that take part in it, by the name of the role
 * @param quote where it stands
 * @param read the claim as it was read, or null where a register states it
 * @param hand the claim that a person puts in its place or adds, or null
 */
public record Review(String id, Verdict verdict, String by, ZonedDateTime at, String why, String document, String claim, FactType type,
        Map<String, List<String>> roles, Quote quote, @Nullable Claim read, @Nullable Claim hand) {

    public Review {
        Map<String, List<String>> sorted = new TreeMap<>();
        roles.forEach((role, ids) -> sorted.put(role, ids.stream().sorted().toList()));
        roles = sorted;
    }

    /** In the order in which they were made. */
    public static final Comparator<Review> IN_ORDER = Comparator.comparing(Review::at).thenComparing(Review::id);

    /** What is decided. */
    public enum Verdict {

        ACCEPTED,
        REJECTED,
        /** Rejected, with a claim by hand in its place. */
        CORRECTED,
        /** A claim by hand where nothing was read. */
        ADDED;

        /** The name in the graph and in JSON. */
        @JsonValue
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The one of this name. */
        public static Optional<Verdict> ofKey(String key) {
            return Arrays.stream(values()).filter(verdict -> verdict.key().equals(key)).findFirst();
        }
    }

    /** What it makes of the claim that it is about. */
    public ClaimStatus status() {
        return switch (verdict) {
            case ACCEPTED, ADDED -> ClaimStatus.ADMITTED;
            case REJECTED, CORRECTED -> ClaimStatus.REJECTED;
        };
    }

    /** Where its words stand in this text; empty where they do not: then it is orphaned. */
    public Optional<Quote> in(String text) {
        return quote.in(text);
    }
}
