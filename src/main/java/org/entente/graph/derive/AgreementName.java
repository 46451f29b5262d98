// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.graph.derive;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;

import org.entente.model.Detail;

/** What tells one agreement's name from another's, whether a text calls it a treaty, a pact or a deal. */
final class AgreementName {

    private static final Set<String> COMMON = Set.of("a", "an", "and", "the", "of", "on", "for", "in", "between", "treaty", "pact",
            "agreement",
            "deal", "accord", "accords", "memorandum", "understanding", "convention", "protocol", "comprehensive", "so", "called");

    private static final Set<String> ANOTHER = Set.of("another", "new", "second", "third", "renewed", "additional", "further", "follow",
            "next", "revised", "amended", "updated", "fresh", "separate");

    private AgreementName() {}

    /** The words that make up its name, in alphabetical order; empty where it has none of its own. */
    static Set<String> words(String name) {
        Set<String> words = new TreeSet<>(Arrays.asList(Words.normal(name).split(" ")));
        words.remove("");
        words.removeAll(COMMON);
        words.removeAll(ANOTHER);
        return words;
    }

    /** What all its names have in common: the words of its own, or where it has none the words by which it is called. */
    static String normal(String name) {
        Set<String> words = words(name);
        return words.isEmpty() ? Words.normal(name) : String.join(" ", words);
    }

    /** Whether a name by which a claim calls it says that it is not the one before. */
    static boolean isAnother(DerivedFact agreement) {
        return agreement.telling().stream().map(claim -> Words.normal(claim.detail(Detail.NAME)).split(" "))
                .anyMatch(words -> Arrays.stream(words).anyMatch(ANOTHER::contains));
    }
}
