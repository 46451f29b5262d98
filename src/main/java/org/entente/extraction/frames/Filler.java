// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.extraction.frames;

import edu.stanford.nlp.ling.IndexedWord;

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

    Filler with(Name other, String rule) {
        return new Filler(other, word, words, why + ", " + rule);
    }

    Filler by(String path) {
        return new Filler(name, word, words, why.isEmpty() ? path : path + ", " + why);
    }
}
