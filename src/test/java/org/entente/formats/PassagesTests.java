// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;

import org.entente.model.Passage;
import org.junit.jupiter.api.Test;

class PassagesTests {

    @Test
    void endsAParagraphAtTheEndOfALine() {
        assertThat(texts("One sentence.\nAnother.\r\n\r\n  A third.  \n")).containsExactly("One sentence.", "Another.", "A third.");
    }

    @Test
    void joinsWrappedLines() {
        String wrapped = "The delegation of Atlantis left the harbour of Lemuria\nearly in the morning, before the talks had come to an end";
        assertThat(texts(wrapped + "\n\nNext.")).containsExactly(wrapped, "Next.");
        String crlf = wrapped.replace("\n", "\r\n");
        assertThat(texts(crlf)).containsExactly(crlf);
    }

    @Test
    void keepsListItemsApart() {
        assertThat(texts("The two sides agreed on these things, among several others\n- a bridge\n- a road")).hasSize(3);
    }

    @Test
    void cutsWhatIsTooLongBehindASentence() {
        List<String> parts = texts("Ships went north. ".repeat(1000));
        assertThat(parts).allMatch(part -> part.length() <= Passages.LONGEST && part.endsWith("."));
        assertThat(String.join(" ", parts) + " ").isEqualTo("Ships went north. ".repeat(1000));
    }

    @Test
    void countsCodePoints() {
        assertThat(Passages.split("🚀🚀 a\nb 🚀\nc")).extracting(Passage::start).containsExactly(0, 5, 9);
    }

    @Test
    void passagesStandInTheTextAtTheirOffsets() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        String[] parts = {"a", "🚀", "\n", "\r\n", " ", ". ", "\u00a0", "word", "\t", "-", "é", "x".repeat(3000)};
        for (int run = 0; run < 2000; run++) {
            StringBuilder text = new StringBuilder();
            random.ints(random.nextInt(60), 0, parts.length).forEach(part -> text.append(parts[part]));
            int[] codePoints = text.codePoints().toArray();
            int end = 0;
            int order = 0;
            for (Passage passage : Passages.split(text.toString())) {
                String there = new String(codePoints, passage.start(), passage.end() - passage.start());
                assertThat(passage.text()).as("seed %d", seed).isEqualTo(there).isNotBlank();
                assertThat(passage.start()).as("seed %d", seed).isGreaterThanOrEqualTo(end);
                assertThat(passage.order()).isEqualTo(order++);
                end = passage.end();
            }
        }
    }

    private static List<String> texts(String text) {
        return Passages.split(text).stream().map(Passage::text).toList();
    }
}
