// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.derive;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

import org.entente.model.Detail;

/** What tells one agreement's name from another's, whether a text calls it a treaty, a pact or a deal. */
final class AgreementName {

    private static final Set<String> COMMON = Set.of("a", "an", "and", "the", "of", "on", "for", "in", "between", "treaty", "pact",
            "agreement", "deal", "accord", "accords", "comprehensive", "strategic", "partnership", "so", "called");

    /** Instruments that are no treaty: without a name of its own one is not taken for another. */
    private static final Set<String> LESSER = Set.of("memorandum", "understanding", "convention", "protocol");

    private static final Set<String> ANOTHER = Set.of("another", "new", "second", "third", "renewed", "additional", "further", "follow",
            "next", "revised", "amended", "updated", "fresh", "separate");

    /** What names without a word of their own have in common. */
    private static final String NO_OWN = "~";

    /** The name to show: one with capitals, then the longest, then the first in the alphabet. */
    static final Comparator<String> FULLER = Comparator.comparing((String name) -> name.equals(name.toLowerCase(Locale.ROOT)))
            .thenComparing(Comparator.comparing(String::length).reversed()).thenComparing(Comparator.naturalOrder());

    private AgreementName() {}

    /** What all its names have in common: the words of its own in alphabetical order, or a mark where it has none; empty without a name. */
    static String core(String name) {
        Set<String> words = new TreeSet<>(Arrays.asList(Words.normal(name).split(" ")));
        words.remove("");
        if (words.isEmpty()) {
            return "";
        }
        words.removeAll(COMMON);
        words.removeAll(ANOTHER);
        Set<String> own = new TreeSet<>(words);
        own.removeAll(LESSER);
        return own.isEmpty() ? NO_OWN + String.join(" ", words) : String.join(" ", own);
    }

    /** Whether this is the core of a name with words of its own. */
    static boolean isOwn(String core) {
        return !core.isEmpty() && !core.startsWith(NO_OWN);
    }

    /** Whether a name by which a claim calls it says that it is not the one before. */
    static boolean isAnother(DerivedFact agreement) {
        return agreement.claims().stream().map(claim -> Words.normal(claim.detail(Detail.NAME)).split(" "))
                .anyMatch(words -> Arrays.stream(words).anyMatch(ANOTHER::contains));
    }
}
