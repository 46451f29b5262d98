// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.reading.rules.speech;

import java.util.List;

import org.entente.model.Explanation;
import org.entente.model.Modality;
import org.entente.model.Name;
import org.entente.model.Period;
import org.entente.model.Stance;

import org.jspecify.annotations.Nullable;

/**
 * Who says that an event happened, and how.
 *
 * @param speakers who says so; empty where the document says it in its own voice
 * @param said when it was said, where the sentence says so
 * @param audience to whom it was said
 * @param stance whether it is said to be so
 * @param modality whether it happened
 * @param assertive whether anything is claimed at all: a question or a condition claims nothing
 * @param chain the words that decided so, from the root of the sentence down
 */
public record Voice(List<Name> speakers, @Nullable Period said, List<Name> audience, Stance stance, Modality modality,
        boolean assertive, List<Explanation.Filling> chain) {

    /** The same in the document's own voice. */
    public Voice unattributed() {
        return new Voice(List.of(), null, List.of(), stance, modality, assertive, chain);
    }
}
