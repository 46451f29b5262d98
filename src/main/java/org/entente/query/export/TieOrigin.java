// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.query.export;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;

import org.entente.model.Modality;
import org.entente.model.Origin;
import org.entente.model.Reliability;
import org.entente.model.TieProperties;
import org.entente.query.export.WholeGraph.Edge;

/**
 * A tie as one origin tells it: formats that know no origins have a statement for each, so that reading them back gives neither more
 * origins nor fewer.
 *
 * @param tie the tie
 * @param voices whom it goes back to; none where the tie does not tell
 * @param percent how likely the origin alone makes it, 0 to 100
 */
record TieOrigin(Edge tie, List<String> voices, long percent) {

    private static final double HUNDRED = 100;
    private static final String OF_WORDS = "text:";

    static List<TieOrigin> of(Edge tie) {
        List<Origin> origins = TieProperties.origins(tie.properties());
        if (origins.isEmpty()) {
            return List.of(new TieOrigin(tie, List.of(), percent(
                    tie.properties().get("confidence") instanceof Number confidence ? confidence.doubleValue() : 0)));
        }
        return origins.stream().map(origin -> new TieOrigin(tie, speaking(origin.voices()), percent(origin.weight()))).toList();
    }

    /** Words are told from the documents that have them, so that these lead back as well. */
    private static List<String> speaking(List<String> voices) {
        return voices.stream().filter(voice -> !voice.startsWith(OF_WORDS)).toList();
    }

    private static long percent(double weight) {
        return Math.round(weight * HUNDRED);
    }

    UUID uuid() {
        return NamedUuid.of(String.join(" ", tie.type(), tie.from(), tie.to(), modality(), String.join("+", voices)));
    }

    String modality() {
        return String.valueOf(tie.properties().getOrDefault("modality", Modality.ACTUAL.key()));
    }

    boolean isActual() {
        return modality().equals(Modality.ACTUAL.key());
    }

    /** The least reliability that has its weight, as a machine tag, so that what is read back weighs as much. */
    String reliabilityTag() {
        Reliability least = Stream.of(Reliability.values()).filter(each -> percent(each.weight()) >= percent)
                .min(Comparator.comparingDouble(Reliability::weight)).orElse(Reliability.A);
        return "admiralty-scale:source-reliability=\"%s\"".formatted(least.name().toLowerCase(Locale.ROOT));
    }

    /** What a voice is called, for people. */
    static String called(String voice) {
        return voice.substring(voice.indexOf(':') + 1).replace('-', ' ');
    }
}
