// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.reading.rules.patterns;

import java.util.Map;
import java.util.Set;

import org.entente.model.FileRefused;
import org.entente.model.YamlPart;

/** The relations that the parser makes, and the words that it joins to some, so that a misspelt one is no path that leads nowhere. */
final class Relations {

    private static final Map<String, YamlPart> FILE = PatternFiles.own("relations.yaml")
            .entries(Set.of("relations", "joining", "words"));
    private static final Set<String> RELATIONS = names("relations");
    private static final Set<String> JOINING = names("joining");
    private static final Set<String> WORDS = names("words");

    private Relations() {}

    /** Whether a word may join: a preposition, mostly. */
    static boolean joins(String word) {
        return WORDS.contains(word);
    }

    /**
     * A relation, or the beginning of some with a star behind.
     *
     * @throws IllegalArgumentException where the parser makes none like it
     */
    static String known(String relation) {
        int colon = relation.indexOf(':');
        boolean joined = colon > 0 && JOINING.contains(relation.substring(0, colon)) && joins(relation.substring(colon + 1));
        boolean begins = relation.endsWith("*")
                && RELATIONS.stream().anyMatch(name -> name.startsWith(relation.substring(0, relation.length() - 1)));
        if (!RELATIONS.contains(relation) && !joined && !begins) {
            throw new IllegalArgumentException("'%s' is no relation that the parser makes; %s, and %s with a word (nmod:of)".formatted(
                    relation, FileRefused.allowed(RELATIONS.stream().sorted().toList()), String.join(", ", JOINING)));
        }
        return relation;
    }

    private static Set<String> names(String key) {
        YamlPart part = FILE.get(key);
        return part == null ? Set.of() : Set.copyOf(part.texts());
    }
}
