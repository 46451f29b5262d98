// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.identity;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** Whether two are to be found in one place. */
final class Places {

    private static final double STREET = 0.35;
    private static final double SAME_WORD = 0.93;
    private static final int SHORTEST_INEXACT = 5;
    private static final JaroWinklerSimilarity SPELLING = new JaroWinklerSimilarity();

    /** How far places agree. */
    enum Agreement {
        UNKNOWN,
        ELSEWHERE,
        TOWN,
        HOUSE
    }

    private Places() {}

    static Agreement agreement(List<Address> some, List<Address> others, Rarity rarity) {
        Agreement best = Agreement.UNKNOWN;
        for (Address address : some) {
            for (Address other : others) {
                Agreement agreement = agreement(address, other, rarity);
                best = agreement.compareTo(best) > 0 ? agreement : best;
            }
        }
        return best;
    }

    private static Agreement agreement(Address one, Address other, Rarity rarity) {
        Set<String> shared = new HashSet<>();
        one.words().forEach(word -> other.words().stream().filter(rival -> alike(word, rival)).forEach(rival -> shared.add(word)));
        boolean street = shared.stream().mapToDouble(rarity::ofPlace).max().orElse(0) >= STREET;
        boolean number = !Collections.disjoint(one.numbers(), other.numbers());
        boolean postcode = !Collections.disjoint(one.postcodes(), other.postcodes());
        if (number && (street && shared.size() > 1 || postcode && !shared.isEmpty())) {
            return Agreement.HOUSE;
        }
        if (!shared.isEmpty() || postcode) {
            return Agreement.TOWN;
        }
        return one.words().isEmpty() || other.words().isEmpty() ? Agreement.UNKNOWN : Agreement.ELSEWHERE;
    }

    private static boolean alike(String one, String other) {
        return one.equals(other) || one.length() >= SHORTEST_INEXACT && other.length() >= SHORTEST_INEXACT
                && SPELLING.apply(one, other) >= SAME_WORD;
    }
}
