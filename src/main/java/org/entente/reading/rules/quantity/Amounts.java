// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.reading.rules.quantity;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.entente.reading.rules.quantity.Bound.Effect;
import org.entente.reading.rules.syntax.Tokens;
import org.entente.reading.rules.vocabulary.WordTable;

import org.jspecify.annotations.Nullable;

/** Finds the amounts in a sentence: numbers with ranges, bounds and currencies. */
final class Amounts {

    private static final Map<String, String> CURRENCIES = WordTable.rows("currencies.csv").stream()
            .collect(Collectors.toMap(row -> row.get("word"), row -> row.get("code")));

    private final Tokens words;
    private final Numerals numerals;

    private Amounts(Tokens words) {
        this.words = words;
        this.numerals = new Numerals(words);
    }

    static List<Amount> in(Tokens words) {
        Amounts amounts = new Amounts(words);
        List<Amount> found = new ArrayList<>();
        for (int at = 0; at < words.size();) {
            Optional<Numeral> numeral = amounts.numerals.at(at);
            if (numeral.isEmpty()) {
                at++;
                continue;
            }
            Amount amount = amounts.amount(at, numeral.get());
            found.add(amount);
            at = amount.to();
        }
        return found;
    }

    private Amount amount(int at, Numeral first) {
        Optional<Numeral> second = upper(first.to());
        Numeral high = second.orElse(first);
        Numeral low = second.isPresent() && first.digits() && !high.digits() ? first.scaled(scale(first, high)) : first;
        if (low.value() > high.value()) {
            low = first;
            high = first;
        }
        return bounded(at, low, high);
    }

    /** The upper end of a range, where one follows: "to 2,000", "- 2,000", "or six", "and six" after "between". */
    private Optional<Numeral> upper(int at) {
        boolean joined = words.isHyphen(at) || words.is(at, "to", "or") || words.is(at, "and") && between(at);
        if (!joined) {
            return Optional.empty();
        }
        int start = CURRENCIES.containsKey(words.word(at + 1)) ? at + 2 : at + 1;
        return words.is(at, "or") && words.is(start, "more", "so") ? Optional.empty() : numerals.at(start);
    }

    private boolean between(int and) {
        for (int i = and - 1; i >= Math.max(0, and - 5); i--) {
            if (words.is(i, "between")) {
                return true;
            }
        }
        return false;
    }

    /** "12 to 15 million" counts both in millions; "900 to 1.2 thousand" does not. */
    private static double scale(Numeral low, Numeral high) {
        for (double scale = 1e12; scale >= 1e3; scale /= 1e3) {
            if (high.value() >= scale && low.value() * scale <= high.value()) {
                return scale;
            }
        }
        return 1;
    }

    private Amount bounded(int at, Numeral low, Numeral high) {
        Set<Effect> effects = EnumSet.noneOf(Effect.class);
        int from = at;
        String currency = CURRENCIES.get(words.word(from - 1));
        from = currency == null ? from : from - 1;
        from = boundsBefore(from, low.value(), effects);
        int to = high.to();
        if (currency == null && CURRENCIES.containsKey(words.lemma(to)) && !words.is(to, "$")) {
            currency = CURRENCIES.get(words.lemma(to++));
        } else if (currency == null && words.is(to, "u.s.", "us") && words.lemma(to + 1).equals("dollar")) {
            currency = "USD";
            to += 2;
        }
        Optional<Bound> after = Bound.startingAt(words, to);
        after.ifPresent(bound -> effects.add(bound.effect()));
        return build(from, to + after.map(bound -> bound.phrase().size()).orElse(0), low, high, effects, currency);
    }

    private int boundsBefore(int start, double number, Set<Effect> effects) {
        int from = start;
        Optional<Bound> bound = Bound.endingBefore(words, from, number);
        while (bound.isPresent()) {
            effects.add(bound.get().effect());
            from -= bound.get().phrase().size();
            bound = Bound.endingBefore(words, from, number);
        }
        return from;
    }

    private static Amount build(int from, int to, Numeral low, Numeral high, Set<Effect> effects, @Nullable String currency) {
        Long min = effects.contains(Effect.MAX) && low.equals(high) ? null : Long.valueOf(Math.round(low.value()));
        Long max = effects.contains(Effect.MIN) || low.open() && min != null || high.open()
                ? null
                : Long.valueOf(Math.round(high.value()));
        if (min == null && max == null) {
            min = Math.round(low.value());
        }
        return new Amount(from, to, min, max, effects.contains(Effect.APPROX), currency);
    }
}
