// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.Needs;
import org.entente.Thing;
import org.entente.formats.SourceItem;
import org.entente.model.Claim;
import org.junit.jupiter.api.Test;

/** Reads the registers and texts of the corpus, which is not part of the project. */
@Needs(Thing.CORPUS)
class CorpusTests {

    @Test
    void readsEveryRowOfTheEuRegulations() {
        assertThat(read("eu-269-dev.csv").reads()).hasSize(1394).allMatch(SourceItem.Read::extractable);
        assertThat(read("eu-833-dev.csv").reads()).hasSize(932).filteredOn(SourceItem.Read::extractable).hasSize(324);
    }

    @Test
    void readsADealForEachIdOfTheTradeRegister() {
        assertThat(read("sipri-dev.csv").claims()).hasSize(3165).extracting(Claim::recordId).doesNotHaveDuplicates();
    }

    @Test
    void readsEveryAlliance() {
        assertThat(read("atop-alliance-level-dev.csv").reads()).hasSize(366);
        assertThat(read("atop-member-level-dev.csv").reads()).hasSize(366);
    }

    @Test
    void readsEveryText() {
        assertThat(read("csis-dev.jsonl").reads()).hasSize(139);
        assertThat(read("statements-dev.jsonl").reads()).hasSize(9);
        assertThat(read("missiles-2024-12.jsonl").reads()).hasSize(1);
    }

    private static Read read(String name) {
        Read read = Read.file(Thing.corpus().resolve(name));
        assertThat(read.skips()).isEmpty();
        read.reads().forEach(QuoteAssert::assertOffsets);
        return read;
    }
}
