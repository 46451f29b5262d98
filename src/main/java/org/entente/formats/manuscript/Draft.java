// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.formats.manuscript;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A text that is put together block by block. */
final class Draft {

    static final int LONGEST = 15 << 20;

    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}\\p{Cs}\uFFFE\uFFFF&&[^\n\t]]");
    private static final Pattern SPACES = Pattern.compile("[ \\t\u00a0\u2000-\u200a\u202f\u3000]+");
    private static final Pattern LINES = Pattern.compile(" ?\\n[ \\n]*");

    private final StringBuilder text = new StringBuilder();
    private final List<Integer> pages = new ArrayList<>();
    private int counted;
    private int codePoints;
    private int begun;

    /** A paragraph, a heading, a caption or a row of a table. */
    void block(CharSequence words) throws Refusal {
        String block = clean(words).strip();
        if (block.isEmpty()) {
            return;
        }
        if (!text.isEmpty()) {
            text.append("\n\n");
        }
        turn();
        text.append(block);
        require();
    }

    /** The last block goes on, over the end of a page. */
    void goOn(CharSequence words) throws Refusal {
        if (text.isEmpty()) {
            block(words);
            return;
        }
        text.append(text.charAt(text.length() - 1) == '-' ? '\n' : ' ');
        turn();
        text.append(clean(words).strip());
        require();
    }

    /** What follows stands on the next page. */
    void page() {
        begun++;
    }

    private void turn() {
        codePoints += text.codePointCount(counted, text.length());
        counted = text.length();
        for (; begun > 0; begun--) {
            pages.add(codePoints);
        }
    }

    private void require() throws Refusal {
        if (text.length() > LONGEST) {
            throw new Refusal("document too large", "its text has more than %,d characters; split it".formatted(LONGEST));
        }
    }

    private static String clean(CharSequence words) {
        return LINES.matcher(SPACES.matcher(readable(words)).replaceAll(" ")).replaceAll("\n");
    }

    /** Without controls and halves of characters. */
    static String readable(CharSequence words) {
        return CONTROLS.matcher(words).replaceAll(" ");
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    /** How many letters there are. */
    long letters() {
        return text.codePoints().filter(Character::isLetter).count();
    }

    String text() {
        return text.toString();
    }

    List<Integer> pages() {
        turn();
        return List.copyOf(pages);
    }
}
