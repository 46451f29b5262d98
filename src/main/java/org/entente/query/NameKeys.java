// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.query;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.entente.gazetteer.Gazetteer;

import com.ibm.icu.text.Transliterator;

/** The forms under which a name is looked up: without case, punctuation and legal form, in its own script and in Latin. */
final class NameKeys {

    private static final List<Transliterator> ROMANISATIONS = List.of(romanisation("Any-Latin"),
            romanisation("Russian-Latin/BGN; Any-Latin"), romanisation("Korean-Latin/BGN; Any-Latin"));

    private NameKeys() {}

    /** Each form as words with a blank between. */
    static Set<String> of(String name) {
        Set<String> keys = new LinkedHashSet<>();
        String own = Gazetteer.normalise(name);
        keys.add(own);
        if (own.chars().anyMatch(c -> c > 0x24F)) {
            ROMANISATIONS.forEach(romanisation -> keys.add(Gazetteer.normalise(romanisation.transliterate(own))));
        }
        keys.remove("");
        return keys;
    }

    /** A form without its blanks: "kn 23" and "kn23" are one name. */
    static String joined(String key) {
        return key.replace(" ", "");
    }

    private static Transliterator romanisation(String id) {
        return Transliterator.getInstance(id + "; Latin-ASCII; Lower()");
    }
}
