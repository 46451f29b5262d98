// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.reading.rules.quantity;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.entente.reading.rules.syntax.Tokens;
import org.entente.reading.rules.vocabulary.WordTable;
import org.apache.commons.csv.CSVRecord;

/** Reads numbers in figures and in words. */
public final class Numerals {

    private static final Map<String, CSVRecord> ROWS = WordTable.rows("numbers.csv").stream()
            .collect(Collectors.toMap(row -> row.get("word"), Function.identity()));
    private static final Pattern FIGURES = Pattern.compile("\\d{1,3}(?:,\\d{3})++(?:\\.\\d+)?|\\d{1,15}(?:\\.\\d{1,6})?");
    private static final Pattern FIGURES_WITH_SCALE = Pattern.compile("(\\d{1,12}(?:\\.\\d{1,6})?)(k|m|mn|mln|bn|b)");

    private final Tokens words;

    public Numerals(Tokens words) {
        this.words = words;
    }

    /** The number that starts at a token. */
    public Optional<Numeral> at(int at) {
        if (FIGURES.matcher(words.word(at)).matches()) {
            return Optional.of(figures(at));
        }
        var joined = FIGURES_WITH_SCALE.matcher(words.word(at));
        if (joined.matches()) {
            return Optional.of(new Numeral(Double.parseDouble(joined.group(1)) * value(joined.group(2)), false, false, at + 1));
        }
        return kind(at, "plural") || kind(at, "tens") ? plural(at) : kind(at, "vague") ? vague(at) : spelt(at);
    }

    private Numeral figures(int at) {
        double value = Double.parseDouble(words.word(at).replace(",", ""));
        int next = at + 1;
        while (isScale(next)) {
            value *= value(words.word(next++));
        }
        return new Numeral(value, false, next == at + 1, next);
    }

    private boolean isScale(int at) {
        return kind(at, "scale") || kind(at, "hundred");
    }

    private Optional<Numeral> plural(int at) {
        if (words.is(at + 1, "of") && kind(at + 2, "plural")) {
            return Optional.of(new Numeral(value(words.word(at)) * value(words.word(at + 2)), true, false, at + 3));
        }
        return kind(at, "plural") ? Optional.of(new Numeral(value(words.word(at)), true, false, at + 1)) : Optional.empty();
    }

    private Optional<Numeral> vague(int at) {
        int scale = words.is(at + 1, "of") ? at + 2 : at + 1;
        if (!isScale(scale) && !kind(scale, "plural")) {
            return Optional.empty();
        }
        double factor = kind(scale, "plural") && !words.word(scale).equals("dozens") ? 1 : value(words.word(at));
        double base = words.word(scale).equals("dozens") ? 12 : value(words.word(scale));
        int next = scale + 1;
        while (kind(next, "scale")) {
            base *= value(words.word(next++));
        }
        return Optional.of(new Numeral(factor * base, true, false, next));
    }

    private Optional<Numeral> spelt(int at) {
        if (words.is(at, "half") && words.is(at + 1, "a") && isScale(at + 2)) {
            return Optional.of(new Numeral(value(words.word(at + 2)) / 2, false, false, at + 3));
        }
        int start = words.is(at, "a") && isScale(at + 1) ? at + 1 : at;
        double total = 0;
        double current = 0;
        int next = start;
        while (true) {
            int here = words.isHyphen(next) && next > start && kind(next + 1, "unit") || joins(next, start) ? next + 1 : next;
            if (kind(here, "unit") && !words.tag(here).startsWith("PRP")) {
                current += value(words.word(here));
            } else if (kind(here, "hundred") || kind(here, "scale") && words.word(here).length() > 3) {
                current = (current == 0 ? 1 : current) * value(words.word(here));
                if (kind(here, "scale")) {
                    total += current;
                    current = 0;
                }
            } else {
                break;
            }
            next = here + 1;
        }
        return next == start ? Optional.empty() : Optional.of(new Numeral(total + current, false, false, next));
    }

    /** "two hundred and fifty": a hundred or a scale before, less than a hundred behind. */
    private boolean joins(int at, int start) {
        return at > start && words.is(at, "and") && isScale(at - 1) && !words.is(at - 1, "dozen") && kind(at + 1, "unit");
    }

    private boolean kind(int at, String kind) {
        CSVRecord row = ROWS.get(words.word(at));
        return row != null && row.get("kind").equals(kind);
    }

    private static double value(String word) {
        CSVRecord row = ROWS.get(word);
        return row == null ? 1 : Double.parseDouble(row.get("value"));
    }
}
