// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.reading.rules.names;

import java.util.ArrayList;
import java.util.List;

import edu.stanford.nlp.ling.CoreLabel;
import org.entente.model.EntityKind;
import org.entente.model.Name;

/** Finds persons whose surname stands first, before a comma: "Sample, Ivan Petrovich"; the patronymic tells them from a list. */
final class InvertedNames {

    private static final String PATRONYMIC = "\\p{Lu}\\p{Ll}+(?:vich|vych|evna|ovna|yich|ichna|ogly|kyzy|oglu)";
    private static final int LONGEST_SURNAME = 2;

    private final Names names;

    InvertedNames(Names names) {
        this.names = names;
    }

    List<Span> in(List<CoreLabel> tokens) {
        List<Span> spans = new ArrayList<>();
        for (int comma = 1; comma + 2 < tokens.size(); comma++) {
            boolean inverted = tokens.get(comma).word().equals(",") && isName(tokens.get(comma + 1))
                    && tokens.get(comma + 2).word().matches(PATRONYMIC) && isName(tokens.get(comma - 1));
            if (inverted) {
                int from = surname(tokens, comma);
                spans.add(new Span(name(tokens, from, comma), from, comma + 3, true));
            }
        }
        return spans;
    }

    /** Where the surname begins: one word, or two that a hyphen joins. */
    private static int surname(List<CoreLabel> tokens, int comma) {
        boolean joined = comma > LONGEST_SURNAME && tokens.get(comma - 2).word().equals("-") && isName(tokens.get(comma - 3));
        return joined ? comma - 3 : comma - 1;
    }

    /** The name in its usual order, the gazetteer's where it knows it. */
    private Name name(List<CoreLabel> tokens, int from, int comma) {
        List<String> words = new ArrayList<>(words(tokens, comma + 1, comma + 3));
        words.addAll(words(tokens, from, comma));
        String written = Names.written(words);
        return names.in(words).stream().filter(span -> span.from() == 0 && span.to() == words.size()).map(Span::name)
                .filter(known -> known.kind() == EntityKind.PERSON).findFirst().orElse(Name.of(written, EntityKind.PERSON));
    }

    private static List<String> words(List<CoreLabel> tokens, int from, int to) {
        return tokens.subList(from, to).stream().map(CoreLabel::word).toList();
    }

    private static boolean isName(CoreLabel token) {
        return token.word().matches("\\p{Lu}[\\p{Ll}\\p{Lu}\u2019']+") && !"DATE".equals(token.ner());
    }
}
