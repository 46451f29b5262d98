// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.reading.rules.stance;

import edu.stanford.nlp.ling.IndexedWord;

import java.util.List;

import org.entente.model.Explanation;

/**
 * How an event stands in its sentence.
 *
 * @param ground whether it is said to be so
 * @param sayings the words by which somebody says so, the outermost first
 * @param chain the words that decided, from the root down, each with the ground that it left
 */
public record Standing(Ground ground, List<IndexedWord> sayings, List<Explanation.Filling> chain) {}
