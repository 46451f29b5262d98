// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.graph.derive;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;

/** What tells one agreement's name from another's, whether a text calls it a treaty, a pact or a deal. */
final class AgreementName {

    private static final Set<String> COMMON = Set.of("a", "an", "and", "the", "of", "on", "for", "in", "between", "treaty", "pact",
            "agreement",
            "deal", "accord", "accords", "memorandum", "understanding", "convention", "protocol", "comprehensive", "so", "called");

    private static final Set<String> ANOTHER = Set.of("another", "new", "second", "third", "renewed", "additional", "further", "follow",
            "next", "revised", "amended", "updated");

    private AgreementName() {}

    /** The words that make up its name, in alphabetical order; empty where it has none of its own. */
    static Set<String> words(String name) {
        Set<String> words = new TreeSet<>(Arrays.asList(Words.normal(name).split(" ")));
        words.remove("");
        words.removeAll(COMMON);
        return words;
    }

    /** Whether the words say that it is not the one before. */
    static boolean isAnother(String text) {
        return Arrays.stream(Words.normal(text).split(" ")).anyMatch(ANOTHER::contains);
    }
}
