// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.query;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

/**
 * What a person decided about a claim.
 *
 * @param id its id
 * @param verdict accepted, rejected, corrected or added
 * @param by who decided
 * @param at when
 * @param why the reason
 * @param document id of the document
 * @param claim id of the claim
 * @param type the type of fact
 * @param roles ids of those who take part, by role
 * @param quote the words, with their offsets in Unicode code points
 * @param read the claim as it was read, or null
 * @param hand the claim that a person put in, or null
 * @param orphaned whether its words stand nowhere in the document as it is now
 */
public record ReviewView(String id, String verdict, String by, String at, String why, String document, String claim, String type,
        Map<String, List<String>> roles, Words quote, @Nullable JsonNode read, @Nullable JsonNode hand, boolean orphaned) {

    /** Words and where they stand. */
    public record Words(String text, int start, int end) {}
}
