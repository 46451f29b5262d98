// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.reading.rules.names;

import org.entente.model.Name;

/**
 * A name where it stands in a sentence.
 *
 * @param name who or what it names
 * @param from index of its first token in the sentence, from 0
 * @param to index behind its last token
 */
public record Mention(Name name, int from, int to) {

    /** Whether the token with this index (from 0) belongs to it. */
    public boolean covers(int token) {
        return from <= token && token < to;
    }
}
