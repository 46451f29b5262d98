// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.identity;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** How much a word of a name or an address tells: the fewer bear it, the more. */
final class Rarity {

    private static final Set<String> COMMON = WordList.words("common-words");
    private static final double OF_A_COMMON_WORD = 0.3;
    private static final double OF_A_HAN_CHARACTER = 0.35;
    private static final double OF_TWO_LETTERS = 0.5;
    private static final double FEW = 20;

    private final Map<String, Integer> inNames = new HashMap<>();
    private final Map<String, Integer> inAddresses = new HashMap<>();
    private final double most;

    Rarity(Collection<Dossier> dossiers) {
        most = Math.log(dossiers.size() + FEW);
        for (Dossier dossier : dossiers) {
            Set<String> names = new HashSet<>();
            dossier.names().forEach(name -> names.addAll(name.words()));
            names.forEach(word -> inNames.merge(word, 1, Integer::sum));
            Set<String> places = new HashSet<>();
            dossier.addresses().forEach(address -> places.addAll(address.words()));
            places.forEach(word -> inAddresses.merge(word, 1, Integer::sum));
        }
    }

    /** 0 to 1. */
    double ofName(String word) {
        double rare = share(inNames.getOrDefault(word, 1));
        if (COMMON.contains(word)) {
            return OF_A_COMMON_WORD * rare;
        }
        if (Character.UnicodeScript.of(word.codePointAt(0)) == Character.UnicodeScript.HAN) {
            return OF_A_HAN_CHARACTER * rare;
        }
        return word.length() <= 2 ? OF_TWO_LETTERS * rare : rare;
    }

    /** 0 to 1. */
    double ofPlace(String word) {
        return share(inAddresses.getOrDefault(word, 1));
    }

    int bearers(String word) {
        return inNames.getOrDefault(word, 0);
    }

    private double share(int bearers) {
        return Math.max(0, 1 - Math.log(bearers) / most);
    }
}
