// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.model;

import java.time.LocalDate;
import java.util.Arrays;
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

    private static final int FIELDS = 6;

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
        properties.put("undated", tie.supports().stream().filter(support -> support.held().isOpenQuestion()).count());
        if (Tie.Support.open(tie.supports())) {
            properties.put("open", true);
        }
        return properties;
    }

    /**
     * The tie with these properties, as the driver or the database gives them.
     *
     * @throws TornRead where one is missing, as in a tie that is being deleted
     */
    public static Tie read(TieKind kind, String from, String to, Map<String, Object> properties) {
        List<Tie.Support> supports = supports((List<?>) required(properties, SUPPORTS));
        return new Tie(kind, Modality.ofKey((String) required(properties, MODALITY)).orElseThrow(), from, to, supports,
                ((Number) required(properties, CLAIMS)).intValue(),
                ((Number) required(properties, ORIGINS)).intValue(), ((Number) required(properties, CONFIDENCE)).doubleValue(),
                (Boolean) required(properties, DISPUTED));
    }

    /** The facts behind a tie, as its relationship keeps them. */
    public static List<Tie.Support> supports(List<?> texts) {
        return texts.stream().map(text -> read((String) text)).toList();
    }

    /** The independent origins of a tie with these properties; none where it was written without what they are told from. */
    public static List<Origin> origins(Map<String, Object> properties) {
        List<Origin> origins = properties.get("evidence") instanceof List<?> evidence
                ? evidence.stream().flatMap(each -> Arrays.stream(String.valueOf(each).split("\\|", 3)[2].split(","))).map(Origin::read)
                        .toList()
                : List.of();
        return origins.isEmpty() ? origins : Origin.merged(origins);
    }

    private static String write(Tie.Support support) {
        Held held = support.held();
        return String.join("|", support.fact(), text(held.from()), text(held.to()), held.basis().key(), text(support.known()),
                String.join(",", support.documents()));
    }

    private static Tie.Support read(String text) {
        String[] fields = text.split("\\|", FIELDS);
        Held held = new Held(day(fields[1]), day(fields[2]), Held.Basis.ofKey(fields[3]).orElseThrow());
        return new Tie.Support(fields[0], held, day(fields[4]), fields[5].isEmpty() ? List.of() : List.of(fields[5].split(",")));
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
