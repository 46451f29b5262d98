// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import tools.jackson.databind.JsonNode;

/** A path that a question just missed, as a sentence that says which options would let it in. */
final class NearMissText {

    /** What does not let it in by being left out. */
    private static final Map<String, String> OTHERWISE = Map.of("maxHops", "with a greater --max-hops", "kinds",
            "with more kinds of ties in --kinds", "modality", "with --modality possible", "undated", "with --undated include");

    private NearMissText() {}

    static String of(JsonNode miss) {
        return "A near miss: %s (%s, confidence %s) would be a path %s.".formatted(
                miss.path("entities").valueStream().map(PathText::name).collect(Collectors.joining(" – ")),
                PathText.count(miss.path("hops").asInt(), "hop"),
                String.format(Locale.ROOT, "%.2f", miss.path("confidence").asDouble()),
                Arrays.stream(miss.path("without").asString().split("[\\s,]+")).map(NearMissText::lifted)
                        .collect(Collectors.joining(" and ")));
    }

    private static String lifted(String parameter) {
        return OTHERWISE.getOrDefault(parameter, "without --" + parameter.replaceAll("(\\p{Upper})", "-$1").toLowerCase(Locale.ROOT));
    }
}
