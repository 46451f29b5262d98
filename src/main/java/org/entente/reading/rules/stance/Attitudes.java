// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.reading.rules.stance;

import edu.stanford.nlp.ling.IndexedWord;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVRecord;
import org.entente.reading.rules.stance.Attitude.Kind;
import org.entente.reading.rules.stance.Attitude.Takes;
import org.entente.reading.rules.syntax.Tree;
import org.entente.reading.rules.vocabulary.WordTable;

import org.jspecify.annotations.Nullable;

/** The words that take a stand, by part of speech. */
public final class Attitudes {

    private static final Map<String, Map<Takes, Attitude>> ALL = read();

    private Attitudes() {}

    private static Map<String, Map<Takes, Attitude>> read() {
        Map<String, Map<Takes, Attitude>> all = new HashMap<>();
        for (CSVRecord row : WordTable.rows("attitudes.csv")) {
            Attitude attitude = attitude(row);
            Attitude twice = all.computeIfAbsent(row.get("part") + " " + row.get("lemma"), word -> new EnumMap<>(Takes.class))
                    .put(attitude.takes(), attitude);
            if (twice != null) {
                throw new IllegalStateException("attitudes.csv, line %d: %s stands there twice".formatted(row.getParser()
                        .getCurrentLineNumber(), row.get("lemma")));
            }
        }
        return all;
    }

    private static Attitude attitude(CSVRecord row) {
        return new Attitude(Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT)),
                Takes.valueOf(row.get("takes").toUpperCase(Locale.ROOT)),
                Effect.of(row.get("positive")), Effect.of(row.get("negative")), Effect.of(row.get("nobody")), row.get("speaks"));
    }

    /** The stand of a word by itself, or null where it takes none. */
    public static @Nullable Attitude of(IndexedWord word) {
        return of(word, "", Takes.ANY);
    }

    /** The stand of a noun, or null where it takes none. */
    static @Nullable Attitude noun(IndexedWord word) {
        return word.tag().startsWith("NN") ? of(word) : null;
    }

    /**
     * The stand of a word towards what it governs in this form, or null where it takes none.
     *
     * @param particle what belongs to it: "out" of "ruled out"; empty for none
     */
    public static @Nullable Attitude of(IndexedWord word, String particle, Takes form) {
        Map<Takes, Attitude> known = forms(word, particle).findFirst().orElse(Map.of());
        Attitude attitude = known.get(form);
        Attitude any = attitude == null ? known.get(Takes.ANY) : attitude;
        return any == null && form == Takes.ANY ? known.values().stream().findFirst().orElse(null) : any;
    }

    private static Stream<Map<Takes, Attitude>> forms(IndexedWord word, String particle) {
        String part = part(word);
        String lemma = part.equals("modal") ? word.word().toLowerCase(Locale.ROOT) : Tree.lemma(word);
        String written = word.word().toLowerCase(Locale.ROOT);
        return Stream.of(particle.isEmpty() ? "" : part + " " + lemma + " " + particle, part + " " + lemma,
                word.tag().equals("VBN") ? "adjective " + written : "", part.equals("adjective") ? "adjective " + written : "")
                .map(ALL::get).filter(known -> known != null);
    }

    private static String part(IndexedWord word) {
        return switch (word.tag().length() < 2 ? "" : word.tag().substring(0, 2)) {
            case "VB" -> "verb";
            case "NN" -> "noun";
            case "JJ" -> "adjective";
            case "RB" -> "adverb";
            case "MD" -> "modal";
            default -> "";
        };
    }

    public static boolean is(IndexedWord word, Kind... kinds) {
        Attitude attitude = of(word);
        return attitude != null && attitude.is(kinds);
    }

    /** Whether it is a verb by which somebody speaks. */
    public static boolean isSaying(IndexedWord word) {
        Attitude attitude = Tree.isVerb(word) ? of(word) : null;
        return attitude != null && attitude.hasSpeaker();
    }
}
