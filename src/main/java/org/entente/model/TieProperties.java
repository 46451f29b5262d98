// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.model;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/** How a tie is written as properties of its relationship, and read back. */
public final class TieProperties {

    private static final String SUPPORTS = "supports";
    private static final String CLAIMS = "claims";
    private static final String ORIGINS = "origins";
    private static final String CONFIDENCE = "confidence";
    private static final String DISPUTED = "disputed";
    private static final String MODALITY = "modality";

    private static final int FIELDS = 5;

    private TieProperties() {}

    /** The properties, without those that would be null; dates are {@link LocalDate}s. */
    public static Map<String, Object> of(Tie tie) {
        Map<String, Object> properties = new HashMap<>();
        properties.put("facts", tie.supports().stream().map(Tie.Support::fact).toList());
        properties.put(SUPPORTS, tie.supports().stream().map(TieProperties::write).toList());
        properties.put(CLAIMS, (long) tie.claims());
        properties.put(ORIGINS, (long) tie.origins());
        properties.put(CONFIDENCE, tie.confidence());
        properties.put(DISPUTED, tie.disputed());
        properties.put(MODALITY, tie.modality().key());
        putUnlessNull(properties, "since", Tie.Support.since(tie.supports()));
        putUnlessNull(properties, "until", Tie.Support.until(tie.supports()));
        return properties;
    }

    /**
     * The tie with these properties, as the driver or the database gives them.
     *
     * @throws TornRead where one is missing, as in a tie that is being deleted
     */
    public static Tie read(TieKind kind, String from, String to, Map<String, Object> properties) {
        List<Tie.Support> supports = ((List<?>) required(properties, SUPPORTS)).stream().map(text -> read((String) text)).toList();
        return new Tie(kind, Modality.ofKey((String) required(properties, MODALITY)).orElseThrow(), from, to, supports,
                ((Number) required(properties, CLAIMS)).intValue(),
                ((Number) required(properties, ORIGINS)).intValue(), ((Number) required(properties, CONFIDENCE)).doubleValue(),
                (Boolean) required(properties, DISPUTED));
    }

    private static String write(Tie.Support support) {
        return String.join("|", support.fact(), text(support.since()), text(support.until()), text(support.known()),
                String.join(",", support.documents()));
    }

    private static Tie.Support read(String text) {
        String[] fields = text.split("\\|", FIELDS);
        return new Tie.Support(fields[0], day(fields[1]), day(fields[2]), day(fields[3]),
                fields[4].isEmpty() ? List.of() : List.of(fields[4].split(",")));
    }

    private static String text(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    private static @Nullable LocalDate day(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }

    private static void putUnlessNull(Map<String, Object> properties, String key, @Nullable Object value) {
        if (value != null) {
            properties.put(key, value);
        }
    }

    private static Object required(Map<String, Object> properties, String key) {
        Object value = properties.get(key);
        if (value == null) {
            throw new TornRead("a tie whose property %s is missing".formatted(key));
        }
        return value;
    }
}
