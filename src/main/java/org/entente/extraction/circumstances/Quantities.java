// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.extraction.circumstances;

import java.util.List;
import java.util.Objects;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

import org.entente.model.Quantity;

import org.jspecify.annotations.Nullable;

/** The quantities of one sentence, by the noun that they count. */
final class Quantities {

    private final Words words;
    private final Counting counting;
    private final List<Amount> amounts;

    /** @param taken whether a token belongs to something else, such as a date or the name of a model */
    Quantities(Words words, IntPredicate taken) {
        this.words = words;
        this.counting = new Counting(words);
        this.amounts = Amounts.in(words).stream().filter(amount -> !taken.test(amount.to() - 1) && !counting.countsNothing(amount))
                .toList();
    }

    /** How many or how much of what the noun at this place names, or null where the sentence does not say. */
    @Nullable
    Quantity of(int noun) {
        return Stream.of(counted(noun), measured(noun), money(noun), itself(noun)).filter(Objects::nonNull).findFirst().orElse(null);
    }

    private @Nullable Quantity counted(int noun) {
        return amounts.stream().filter(amount -> amount.currency() == null && counting.counted(amount) == noun).findFirst()
                .map(amount -> quantity(amount, counting.unit(noun))).orElse(null);
    }

    private @Nullable Quantity measured(int noun) {
        for (Amount amount : amounts) {
            int measure = counting.counted(amount);
            if (amount.currency() == null && measure >= 0 && counting.measured(measure) == noun) {
                return quantity(amount, counting.unit(measure));
            }
        }
        return null;
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
