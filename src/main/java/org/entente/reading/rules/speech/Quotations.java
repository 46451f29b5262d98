// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.reading.rules.speech;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

import org.entente.reading.rules.syntax.Sentence;

/** Which words of a document stand in quotation marks, and which sentences share one quotation. */
final class Quotations {

    private static final int PARAGRAPH_GAP = 2;

    private final List<BitSet> quoted = new ArrayList<>();
    private final List<Boolean> continues = new ArrayList<>();

    Quotations(List<Sentence> sentences) {
        boolean open = false;
        int end = 0;
        for (Sentence sentence : sentences) {
            boolean newParagraph = sentence.quote().start() - end >= PARAGRAPH_GAP;
            boolean reopens = !sentence.tokens().isEmpty() && isMark(sentence, 0);
            boolean goesOn = open && (!newParagraph || reopens);
            continues.add(goesOn);
            open = scan(sentence, goesOn && !(newParagraph && reopens));
            end = sentence.quote().end();
        }
    }

    /** The places of a sentence's quoted words. */
    BitSet quoted(int sentence) {
        return quoted.get(sentence);
    }

    /** Whether a sentence begins inside the quotation of the one before. */
    boolean continues(int sentence) {
        return sentence < continues.size() && continues.get(sentence);
    }

    private boolean scan(Sentence sentence, boolean openBefore) {
        BitSet places = new BitSet();
        boolean open = openBefore;
        for (int place = 0; place < sentence.tokens().size(); place++) {
            if (isMark(sentence, place)) {
                String mark = sentence.tokens().get(place).originalText();
                open = mark.equals("\u201c") || !mark.equals("\u201d") && !open;
            } else {
                places.set(place, open);
            }
        }
        quoted.add(places);
        return open;
    }

    private static boolean isMark(Sentence sentence, int place) {
        String text = sentence.tokens().get(place).originalText();
        return text.equals("\"") || text.equals("\u201c") || text.equals("\u201d") || text.equals("``") || text.equals("''");
    }
}
