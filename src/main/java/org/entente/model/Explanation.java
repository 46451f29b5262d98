// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.model;

import java.util.List;

/**
 * Why an extractor made a claim.
 *
 * @param pattern the name of the rule
 * @param fillings what filled each role, and how
 */
public record Explanation(String pattern, List<Filling> fillings) {

    /** A claim that a register states in so many columns. */
    public static final Explanation NONE = new Explanation("", List.of());

    /**
     * One role of a claim.
     *
     * @param role the role, detail or attribute that was filled
     * @param words the words of the text that filled it
     * @param why the path, list or rule that led to them
     */
    public record Filling(String role, String words, String why) {}
}
