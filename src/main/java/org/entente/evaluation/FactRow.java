// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

/**
 * A fact as gold files and extraction write it.
 *
 * @param type label of the type
 * @param roles names by role, details among them
 * @param quantity least and greatest amount, either null, or null where none is stated
 * @param time first and last day, either null, or null where none is stated
 * @param stance asserted, denied or unconfirmed
 * @param modality actual, planned or possible
 * @param speakers who says so
 * @param sentence the words that carry it
 */
public record FactRow(String type, Map<String, List<String>> roles, @Nullable Span quantity, @Nullable Span time, String stance,
        String modality, List<String> speakers, String sentence) {

    /** Two bounds as text, so that numbers and days are held alike. */
    public record Span(@Nullable String from, @Nullable String to) {}

    static FactRow of(JsonNode fact) {
        Map<String, List<String>> roles = new LinkedHashMap<>();
        fact.path("roles").properties().forEach(role -> roles.put(role.getKey(), texts(role.getValue())));
        return new FactRow(fact.path("type").asString(), roles, span(fact.path("quantity"), "min", "max"),
                span(fact.path("time"), "from", "to"), text(fact, "stance", "asserted"), text(fact, "modality", "actual"),
                texts(fact.path("speaker")), fact.path("sentence").asString(""));
    }

    List<String> role(String role) {
        return roles.getOrDefault(role, List.of());
    }

    private static List<String> texts(JsonNode values) {
        List<String> texts = new ArrayList<>();
        values.forEach(value -> texts.add(value.asString()));
        return texts;
    }

    private static @Nullable Span span(JsonNode node, String from, String to) {
        return node.isObject() && !node.isEmpty() ? new Span(bound(node.path(from)), bound(node.path(to))) : null;
    }

    private static @Nullable String bound(JsonNode node) {
        return node.isNull() || node.isMissingNode() ? null : node.asString();
    }

    private static String text(JsonNode fact, String field, String otherwise) {
        String text = fact.path(field).asString("");
        return text.isEmpty() ? otherwise : text;
    }
}
