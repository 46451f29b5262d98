// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.reading.rules.speech;

import edu.stanford.nlp.ling.IndexedWord;

import java.util.BitSet;
import java.util.List;

import org.entente.model.Name;

/**
 * Where a sentence stands in its document.
 *
 * @param before what the sentences before leave behind
 * @param turn who speaks in the enclosing turn, statement or letter; empty where none encloses it
 * @param quotation who speaks in the quotation that it continues or closes; empty where none does
 * @param quoted the places of its quoted words
 * @param asks whether the turn is one of questions
 * @param rejected whether the sentence behind it takes back what it reports
 */
record Setting(Context before, List<Name> turn, List<Name> quotation, BitSet quoted, boolean asks,
        boolean rejected) {

    boolean isQuoted(IndexedWord word) {
        return quoted.get(word.index() - 1);
    }

    /** Who "we" and "I" are. */
    List<Name> voice() {
        return quotation.isEmpty() ? turn : quotation;
    }
}
