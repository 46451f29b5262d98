// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.reading.rules.time;

import java.util.Map;
import java.util.stream.Collectors;

import org.entente.reading.rules.syntax.Tokens;
import org.entente.reading.rules.vocabulary.WordTable;
import org.apache.commons.csv.CSVRecord;

import org.jspecify.annotations.Nullable;

/** The words of time in a sentence. */
public record TimeWords(Tokens words) {

    private static final Map<String, Map<String, String>> VALUES = WordTable.rows("times.csv").stream()
            .collect(Collectors.groupingBy(row -> row.get("kind"),
                    Collectors.toMap(row -> row.get("word"), (CSVRecord row) -> row.get("value"))));

    /** The value of the word at this place, or null where it is not of this kind. */
    @Nullable
    public String value(String kind, int at) {
        return value(kind, words.word(at));
    }

    public static @Nullable String value(String kind, String word) {
        return VALUES.getOrDefault(kind, Map.of()).get(word);
    }

    @Nullable
    Integer number(String kind, int at) {
        String value = value(kind, at);
        return value == null ? null : Integer.valueOf(value);
    }

    /** The month: written with a capital, and no verb ("may", "march"). */
    @Nullable
    Integer month(int at) {
        return isName(at) ? number("month", at) : null;
    }

    @Nullable
    Integer weekday(int at) {
        return isName(at) ? number("weekday", at) : null;
    }

    @Nullable
    Part part(int at) {
        String value = value("part", at);
        return value == null ? null : Part.valueOf(value);
    }

    /** The day of the month: 1 to 31, perhaps with its ending. */
    @Nullable
    Integer day(int at) {
        if (!words.word(at).matches("\\d{1,2}(st|nd|rd|th)?")) {
            return null;
        }
        int day = Integer.parseInt(words.word(at).replaceAll("\\D", ""));
        return day >= 1 && day <= 31 ? day : null;
    }

    @Nullable
    Integer year(int at) {
        return words.word(at).matches("(19|20)\\d\\d") ? Integer.valueOf(words.word(at)) : null;
    }

    private boolean isName(int at) {
        return !words.text(at).isEmpty() && Character.isUpperCase(words.text(at).codePointAt(0)) && !words.tag(at).matches("MD|VB.?")
                && !words.label(at).equals("PERSON");
    }
}
