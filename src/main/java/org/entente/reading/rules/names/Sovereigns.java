// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.reading.rules.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import edu.stanford.nlp.ling.CoreLabel;
import org.entente.model.EntityKind;
import org.entente.model.Name;

/** Finds sovereigns by the title before their names: "King Abdullah II" is Abdullah II, who is king. */
final class Sovereigns {

    private static final Set<String> TITLES = Set.of("King", "Queen", "Sultan", "Emir", "Emperor", "Empress");
    private static final int LONGEST = 4;

    private Sovereigns() {}

    static List<Span> in(List<CoreLabel> tokens) {
        List<Span> spans = new ArrayList<>();
        for (int at = 0; at + 1 < tokens.size(); at++) {
            int to = TITLES.contains(tokens.get(at).word()) ? end(tokens, at + 1) : at;
            if (to > at + 1) {
                List<String> words = tokens.subList(at + 1, to).stream().map(CoreLabel::word).toList();
                spans.add(new Span(Name.of(Names.written(words), EntityKind.PERSON), at + 1, to, true));
            }
        }
        return spans;
    }

    /** A known person without the title that the list gives with the name. */
    static Span untitled(Span known) {
        int end = known.name().text().indexOf(' ');
        boolean titled = known.name().kind() == EntityKind.PERSON && end > 0 && known.length() > 1
                && TITLES.contains(known.name().text().substring(0, end));
        return titled
                ? new Span(new Name(known.name().text().substring(end + 1), EntityKind.PERSON, known.name().entityId(),
                        known.name().attributes(), known.name().said()), known.from() + 1, known.to(), true)
                : known;
    }

    /** Behind the name that begins here, where the statistics or a numeral say that it is a person's. */
    private static int end(List<CoreLabel> tokens, int from) {
        int to = from;
        boolean person = false;
        while (to < Math.min(tokens.size(), from + LONGEST) && isPart(tokens.get(to))) {
            person |= "PERSON".equals(tokens.get(to).ner()) || to > from && tokens.get(to).word().matches("[IVX]+");
            to++;
        }
        return person ? to : from;
    }

    private static boolean isPart(CoreLabel token) {
        boolean name = token.tag().startsWith("NNP") && Character.isUpperCase(token.word().codePointAt(0));
        return name || token.word().matches("bin|ibn|al|-|al-\\p{L}+|[IVX]+");
    }
}
