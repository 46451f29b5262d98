// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.reading.rules.names;

import java.util.ArrayList;
import java.util.List;

import org.entente.model.EntityKind;
import org.entente.model.Name;
import org.entente.reading.rules.vocabulary.Lexicon;

import edu.stanford.nlp.ling.CoreLabel;

/**
 * Finds names of organisations by what is said beside them: "the producer Pumpco", "Riga-based Pumpco", "the Kamen plant", "Pumpco, a
 * Chadian trading company,".
 */
final class DescribedNames {

    private static final int LONGEST_DESCRIPTION = 9;

    private final Lexicon lexicon;

    DescribedNames(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The names that touch no known one but a place's. */
    List<Span> in(List<CoreLabel> tokens, List<Span> known) {
        List<Span> spans = new ArrayList<>();
        for (int at = 0; at < tokens.size(); at++) {
            int to = capitals(tokens, at);
            if (to > at && (isDescribed(tokens, at) || isExplained(tokens, to))) {
                spans.add(span(tokens, at, to));
            } else if (to > at && to < tokens.size() && at > 0 && tokens.get(at - 1).word().equalsIgnoreCase("the")
                    && lexicon.has("works", tokens.get(to)
                            .word())) {
                spans.add(span(tokens, at, to + 1));
            }
            at = Math.max(at, to - 1);
        }
        return spans.stream().filter(span -> known.stream().noneMatch(name -> name.name().kind() != EntityKind.PLACE && name.touches(span)))
                .toList();
    }

    /** Whether a comma, an article and a kind of organisation follow. */
    private boolean isExplained(List<CoreLabel> tokens, int to) {
        if (to + 2 >= tokens.size() || !tokens.get(to).word().equals(",") || !tokens.get(to + 1).word().matches("an?")) {
            return false;
        }
        int noun = to + 2;
        while (noun + 1 < tokens.size() && noun < to + LONGEST_DESCRIPTION && tokens.get(noun + 1).tag().matches(
                "JJ|NN.*|HYPH|VBN|VBG|POS")) {
            noun++;
        }
        return tokens.get(noun).tag().equals("NN") && lexicon.has("named-kind", tokens.get(noun).word());
    }

    private boolean isDescribed(List<CoreLabel> tokens, int at) {
        if (at == 0) {
            return false;
        }
        CoreLabel before = tokens.get(at - 1);
        boolean based = before.word().equals("based") && at > 1 && tokens.get(at - 2).word().equals("-");
        return based || before.tag().equals("NN") && lexicon.has("named-kind", before.word());
    }

    /** Behind the capitalised words that begin at a token, unless they are a person's whole name. */
    private int capitals(List<CoreLabel> tokens, int at) {
        int to = at;
        while (to < tokens.size() && isPart(tokens, to)) {
            to++;
        }
        boolean person = to - at > 1 && tokens.subList(at, to).stream().anyMatch(token -> "PERSON".equals(token.ner()));
        return person ? at : to > at && tokens.get(to - 1).word().equals("-") ? to - 1 : to;
    }

    private boolean isPart(List<CoreLabel> tokens, int at) {
        CoreLabel token = tokens.get(at);
        boolean joint = at > 0 && token.word().equals("-") && token.beginPosition() == tokens.get(at - 1).endPosition();
        return joint || token.tag().startsWith("NNP") && Character.isUpperCase(token.word().codePointAt(0)) && !"DATE".equals(token.ner())
                && !lexicon.has("title", token.word());
    }

    private static Span span(List<CoreLabel> tokens, int from, int to) {
        return new Span(Name.of(Names.written(tokens.subList(from, to).stream().map(CoreLabel::word).toList()), EntityKind.ORGANIZATION),
                from, to, false);
    }
}
