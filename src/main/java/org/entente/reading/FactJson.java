// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.reading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.entente.model.Claim;
import org.entente.model.ClaimStatus;
import org.entente.model.Document;
import org.entente.model.Finding;
import org.entente.model.Name;
import org.entente.model.Period;
import org.entente.model.Quantity;
import org.jspecify.annotations.Nullable;

import tools.jackson.databind.json.JsonMapper;

/** Writes claims as facts in the form of gold files: names as words, offsets of the sentence in code points. */
public final class FactJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private FactJson() {}

    /**
     * How much is told.
     *
     * @param explain whether each fact says by which pattern it was found, and what filled each role
     * @param full whether all fields of the document are told, so that the line can be loaded as it is
     * @param proposed whether facts that are only proposed are told, each fact with its status
     */
    public record Telling(boolean explain, boolean full, boolean proposed) {

        /** Admitted facts alone, and nothing beside. */
        public static final Telling PLAIN = new Telling(false, false, false);
    }

    /** One line: {@code {"id": …, "facts": […]}}. */
    public static String line(Document document, Gated reading, Telling telling) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("id", document.id());
        if (telling.full()) {
            line.putAll(fields(document));
        }
        line.put("facts", reading.findings().stream().filter(finding -> telling.proposed() || finding.doubt() == null)
                .map(finding -> fact(finding, telling)).toList());
        return JSON.writeValueAsString(line);
    }

    private static Map<String, Object> fields(Document document) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("date", document.date() == null ? null : document.date().toString());
        fields.put("publisher", document.publisher());
        fields.put("title", document.title());
        fields.put("url", document.url());
        fields.put("basis", document.basis().isEmpty() ? null : document.basis());
        fields.values().removeIf(Objects::isNull);
        fields.put("text", document.text());
        return fields;
    }

    private static Map<String, Object> fact(Finding finding, Telling telling) {
        Map<String, Object> fact = fact(finding.claim(), telling.explain());
        if (telling.proposed()) {
            fact.put("status", (finding.doubt() == null ? ClaimStatus.ADMITTED : ClaimStatus.PROPOSED).key());
            fact.put("doubt", finding.doubt());
            fact.values().removeIf(Objects::isNull);
        }
        return fact;
    }

    /** One fact, with the pattern and what filled each role on demand. */
    public static Map<String, Object> fact(Claim claim, boolean explain) {
        Map<String, Object> fact = new LinkedHashMap<>();
        fact.put("type", claim.type().label());
        fact.put("roles", roles(claim));
        fact.put("quantity", quantity(claim.quantity()));
        fact.put("time", period(claim.time()));
        fact.put("stance", claim.stance().key());
        fact.put("modality", claim.modality().key());
        putNames(fact, "speaker", claim.speakers());
        if (claim.said() != null) {
            fact.put("said", period(claim.said()));
        }
        putNames(fact, "audience", claim.audience());
        fact.put("sentence", claim.quote().text());
        fact.put("start", claim.quote().start());
        fact.put("end", claim.quote().end());
        if (explain) {
            fact.put("pattern", claim.explanation().pattern());
            fact.put("fillings", claim.explanation().fillings());
        }
        return fact;
    }

    private static Map<String, Object> roles(Claim claim) {
        Map<String, Object> roles = new LinkedHashMap<>();
        claim.roles().forEach((role, names) -> roles.put(role.key(), texts(names)));
        claim.details().forEach((detail, words) -> roles.put(detail.key(), words));
        return roles;
    }

    private static void putNames(Map<String, Object> fact, String key, List<Name> names) {
        if (!names.isEmpty()) {
            fact.put(key, texts(names));
        }
    }

    private static List<String> texts(List<Name> names) {
        return names.stream().map(Name::text).toList();
    }

    private static @Nullable Map<String, Object> quantity(@Nullable Quantity quantity) {
        if (quantity == null) {
            return null;
        }
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("min", quantity.min());
        fields.put("max", quantity.max());
        fields.put("unit", quantity.unit());
        if (quantity.approximate()) {
            fields.put("approx", true);
        }
        return fields;
    }

    private static @Nullable Map<String, Object> period(@Nullable Period period) {
        if (period == null) {
            return null;
        }
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("from", period.from() == null ? null : period.from().toString());
        fields.put("to", period.to() == null ? null : period.to().toString());
        if (period.open()) {
            fields.put("open", true);
        }
        return fields;
    }
}
