// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.reading.rules.quantity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.entente.model.Quantity;
import org.entente.reading.rules.syntax.Tokens;

import org.jspecify.annotations.Nullable;

/** The quantities of one sentence, by the noun that they count. */
public final class Quantities {

    private final Tokens words;
    private final Counting counting;
    private final List<Amount> amounts;
    private final Map<Integer, Amount> byNoun = new HashMap<>();
    private final Map<Integer, Integer> measures = new HashMap<>();

    /** @param taken whether a token belongs to something else, such as a date or the name of a model */
    public Quantities(Tokens words, IntPredicate taken) {
        this.words = words;
        this.counting = new Counting(words);
        this.amounts = Amounts.in(words).stream().filter(amount -> !taken.test(amount.to() - 1) && !counting.countsNothing(amount))
                .toList();
        for (Amount amount : amounts) {
            int noun = counting.counted(amount);
            if (noun >= 0 && amount.currency() == null && byNoun.putIfAbsent(noun, amount) == null) {
                measures.putIfAbsent(counting.measured(noun), noun);
            }
        }
    }

    /** How many or how much of what the noun at this place names, or null where the sentence does not say. */
    @Nullable
    public Quantity of(int noun) {
        return Stream.of(counted(noun), measured(noun), money(noun), itself(noun)).filter(Objects::nonNull).findFirst().orElse(null);
    }

    /** How many a noun names where the figure is news: "eight deals", but not "the two countries". */
    @Nullable
    public Quantity ofIndefinite(int noun) {
        Amount amount = byNoun.get(noun);
        boolean known = amount == null || IntStream.range(amount.from() - 1, amount.to())
                .anyMatch(place -> words.is(place, "the", "these", "those", "both", "all", "his", "her", "its", "their", "one"));
        return known ? null : counted(noun);
    }

    private @Nullable Quantity counted(int noun) {
        Amount amount = byNoun.get(noun);
        return amount == null ? null : quantity(amount, counting.unit(noun));
    }

    private @Nullable Quantity measured(int noun) {
        Integer measure = measures.get(noun);
        return measure == null || noun < 0 ? null : counted(measure);
    }

    private @Nullable Quantity money(int noun) {
        return amounts.stream().filter(amount -> amount.currency() != null && pays(amount, noun)).findFirst()
                .map(amount -> quantity(amount, amount.currency())).orElse(null);
    }

    /** "$2 billion in aid", "$2 billion worth of aid", "a $2 billion loan", "aid worth $2 billion". */
    private boolean pays(Amount amount, int noun) {
        int next = amount.to();
        int start = words.is(next, "worth") && words.is(next + 1, "of") ? next + 2 : words.is(next, "in", "of") ? next + 1 : next;
        if (counting.counted(new Amount(start, start, 2L, 2L, false, null)) == noun) {
            return true;
        }
        int verb = amount.from() - 1;
        while (verb > noun && words.is(verb, "at", "of", "cost", "total", "a", "an")) {
            verb--;
        }
        return words.is(verb, "worth", "valued", "totaling", "totalling", "costing") && nounBefore(verb) == noun;
    }

    private int nounBefore(int at) {
        int place = at - 1;
        while (place >= 0 && !words.tag(place).startsWith("NN")) {
            place--;
        }
        return place;
    }

    /** "One of them", "$40 million": the number stands for the thing. */
    private @Nullable Quantity itself(int place) {
        return amounts.stream().filter(amount -> amount.covers(place) && (amount.currency() != null || standsAlone(amount))).findFirst()
                .map(amount -> quantity(amount, amount.currency())).orElse(null);
    }

    private boolean standsAlone(Amount amount) {
        return counting.counted(amount) < 0;
    }

    private static Quantity quantity(Amount amount, @Nullable String unit) {
        return new Quantity(amount.min(), amount.max(), unit, amount.approximate());
    }
}
