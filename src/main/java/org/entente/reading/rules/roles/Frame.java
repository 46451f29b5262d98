// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.reading.rules.roles;

import edu.stanford.nlp.ling.IndexedWord;

import java.util.List;
import java.util.Map;

import org.entente.reading.rules.patterns.Pattern;

/**
 * A pattern that fits, with what fills its slots.
 *
 * @param pattern the pattern
 * @param trigger the word that tells of the fact
 * @param fillings what fills each slot, in the order of the pattern
 */
record Frame(Pattern pattern, IndexedWord trigger, Map<String, List<Filler>> fillings) {

    List<Filler> filling(String slot) {
        return fillings.getOrDefault(slot, List.of());
    }
}
