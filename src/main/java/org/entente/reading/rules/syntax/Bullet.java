// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.reading.rules.syntax;

import edu.stanford.nlp.ling.CoreLabel;

import java.util.List;
import java.util.Set;

/** The mark before an item of a list. */
public final class Bullet {

    private static final Set<String> MARKS = Set.of("-", "\u2013", "\u2014", "\u2022", "*", "\u00b7", "\u25aa", "\u25cf", "--", "o");

    private Bullet() {}

    /** Whether these tokens begin with one. */
    public static boolean opens(List<CoreLabel> tokens) {
        return tokens.size() > 1 && MARKS.contains(tokens.getFirst().word());
    }
}
