// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.extraction.circumstances;

import edu.stanford.nlp.ling.IndexedWord;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.entente.extraction.circumstances.Attitude.Kind;

import org.jspecify.annotations.Nullable;

/** The words that take a stand, by part of speech. */
final class Attitudes {

    private static final Map<String, Attitude> ALL = Table.rows("attitudes.csv").stream()
            .collect(Collectors.toMap(row -> row.get("part") + " " + row.get("lemma"),
                    row -> new Attitude(Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT)), row.get("speaks"))));

    private Attitudes() {}

    /** The stand of a word, or null where it takes none. */
    static @Nullable Attitude of(IndexedWord word) {
        String part = switch (word.tag().length() < 2 ? "" : word.tag().substring(0, 2)) {
            case "VB" -> "verb";
            case "NN" -> "noun";
            case "JJ" -> "adjective";
            case "RB" -> "adverb";
            case "MD" -> "modal";
            default -> "";
        };
        Attitude attitude = ALL.get(part + " " + (part.equals("modal") ? word.word().toLowerCase(Locale.ROOT) : Tree.lemma(word)));
        return attitude == null && word.tag().equals("VBN") ? ALL.get("adjective " + word.word().toLowerCase(Locale.ROOT)) : attitude;
    }

    static boolean is(IndexedWord word, Kind... kinds) {
        Attitude attitude = of(word);
        return attitude != null && attitude.is(kinds);
    }

    /** Whether it is a verb by which somebody speaks. */
    static boolean isSaying(IndexedWord word) {
        Attitude attitude = Tree.isVerb(word) ? of(word) : null;
        return attitude != null && attitude.hasSpeaker();
    }
}
