// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.reading.rules.quantity;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.entente.reading.rules.stance.Effect;
import org.entente.reading.rules.syntax.Tokens;
import org.entente.reading.rules.vocabulary.WordTable;
import org.apache.commons.csv.CSVRecord;

/**
 * Words beside a number that bound it: "at least", "up to", "or more".
 *
 * @param phrase the words
 * @param before whether they stand before the number
 * @param effect what they make of it
 * @param least the smallest number that the reading holds for
 */
record Bound(List<String> phrase, boolean before, Effect effect, long least) {

    private static final List<Bound> ALL = WordTable.rows("bounds.csv").stream().map(Bound::of)
            .sorted(Comparator.comparingInt((Bound bound) -> bound.phrase.size()).reversed()).toList();

    /** What a bound makes of a number. */
    enum Effect {
        MIN,
        MAX,
        APPROX,
        NONE
    }

    /** The longest bound that ends just before a token. */
    static Optional<Bound> endingBefore(Tokens words, int at, double number) {
        return ALL.stream().filter(bound -> bound.before && number >= bound.least && words.endsBefore(at, bound.phrase)).findFirst();
    }

    /** The longest bound that starts at a token. */
    static Optional<Bound> startingAt(Tokens words, int at) {
        return ALL.stream().filter(bound -> !bound.before && words.startsAt(at, bound.phrase)).findFirst();
    }

    private static Bound of(CSVRecord row) {
        return new Bound(List.of(row.get("phrase").split(" ")), row.get("place").equals("before"),
                Effect.valueOf(row.get("effect").toUpperCase(java.util.Locale.ROOT)), Long.parseLong(row.get("least")));
    }
}
