// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.formats.SourceItem;
import org.entente.model.Claim;
import org.entente.model.Passage;

/** Checks that passages and quotes stand where they say. */
public final class QuoteAssert {

    private QuoteAssert() {}

    public static void assertOffsets(SourceItem.Read read) {
        int[] text = read.document().text().codePoints().toArray();
        for (Passage passage : read.document().passages()) {
            assertThat(new String(text, passage.start(), passage.end() - passage.start())).isEqualTo(passage.text());
        }
        assertThat(read.document().passages()).extracting(Passage::order).isSorted().doesNotHaveDuplicates();
        assertThat(read.document().passages()).containsAll(read.prose());
        for (Claim claim : read.claims()) {
            assertThat(new String(text, claim.quote().start(), claim.quote().end() - claim.quote().start()))
                    .isEqualTo(claim.quote().text());
            assertThat(read.document().passages())
                    .anyMatch(passage -> passage.start() <= claim.quote().start() && passage.end() >= claim.quote().end());
        }
    }
}
