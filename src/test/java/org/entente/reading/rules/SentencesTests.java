// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.reading.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.entente.model.Passage;
import org.entente.reading.rules.Sentences.Claimed;
import org.junit.jupiter.api.Test;

class SentencesTests {

    private static final String HEADING = "🚢 Shipments through the straits";
    private static final String TEXT = "Mr. Okoye left at 4.30 p.m. on Monday. Chad supplied 20 trucks to Niger. Who paid for them?";
    private static final Passage FIRST = new Passage(0, HEADING, 0);
    private static final Passage SECOND = new Passage(1, TEXT, FIRST.end() + 1);

    private final Sentences sentences = new Sentences();

    @Test
    void cutsAsTheExtractorDoesWithOffsetsInCodePoints() {
        List<ReadSentence> read = sentences.read(List.of(FIRST, SECOND), List.of());
        assertThat(read).extracting(ReadSentence::text).containsExactly(HEADING, "Mr. Okoye left at 4.30 p.m. on Monday.",
                "Chad supplied 20 trucks to Niger.", "Who paid for them?");
        String whole = HEADING + "\n" + TEXT;
        assertThat(read).allSatisfy(sentence -> assertThat(whole.substring(whole.offsetByCodePoints(0, sentence.start()),
                whole.offsetByCodePoints(0, sentence.end()))).isEqualTo(sentence.text()));
    }

    @Test
    void tellsWhichSentencesGaveNoClaim() {
        int begin = SECOND.start() + TEXT.indexOf("Chad");
        Claimed claim = new Claimed("claim:1", begin, begin + "Chad supplied 20 trucks".length());
        List<ReadSentence> read = sentences.read(List.of(FIRST, SECOND), List.of(claim));
        assertThat(read).extracting(ReadSentence::claims).containsExactly(List.of(), List.of(), List.of("claim:1"), List.of());
        assertThat(read).extracting(ReadSentence::unread).as("a heading says nothing").containsExactly(false, true, false, true);
    }

    @Test
    void asksNothingOfScraps() {
        List<Passage> scraps = List.of(new Passage(0, "Photo: Reuters.", 0), new Passage(1, "– – 2024 –", 20),
                new Passage(2, "The fleet sailed on without a word about where it would dock or why it had left so early in the year", 40));
        assertThat(sentences.read(scraps, List.of())).extracting(ReadSentence::unread).containsExactly(false, false, true);
    }
}
