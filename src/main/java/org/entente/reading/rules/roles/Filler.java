// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.reading.rules.roles;

import edu.stanford.nlp.ling.IndexedWord;

import org.entente.model.EntityKind;
import org.entente.model.Name;

/**
 * What fills a role.
 *
 * @param name who or what
 * @param word the word that stands for it
 * @param words the words of the text
 * @param why the path and the rule that led to it
 */
record Filler(Name name, IndexedWord word, String words, String why) {

    /** A filler that no gazetteer knows. */
    static Filler described(IndexedWord word, EntityKind kind, String text) {
        return new Filler(Name.of(text, kind), word, text, "");
    }

    Filler with(Name other, String rule) {
        return new Filler(other, word, words, why.isEmpty() ? rule : why + ", " + rule);
    }

    Filler by(String path) {
        return new Filler(name, word, words, why.isEmpty() ? path : path + ", " + why);
    }
}
