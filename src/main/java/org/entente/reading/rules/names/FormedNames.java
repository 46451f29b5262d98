// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.reading.rules.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.entente.model.EntityKind;
import org.entente.model.Name;
import org.entente.reading.rules.vocabulary.Lexicon;

import edu.stanford.nlp.ling.CoreLabel;

/** Finds names of companies by the legal form before them: "JSC ‘Pump Works’", "Limited Liability Company (LLC) Pumps". */
final class FormedNames {

    private static final Set<String> FORMS = Set.of("JSC", "OJSC", "PJSC", "CJSC", "LLC", "AO", "OAO", "PAO", "ZAO", "OOO", "FSUE", "FGUP",
            "NPO", "NPP");
    private static final Set<String> OPEN = Set.of("‘", "“", "\"", "'", "`", "``");
    private static final Set<String> CLOSED = Set.of("’", "”", "\"", "'", "''");
    private static final int LONGEST_QUOTE = 12;

    private final Lexicon lexicon;

    FormedNames(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    List<Span> in(List<CoreLabel> tokens) {
        List<Span> spans = new ArrayList<>();
        for (int at = 0; at < tokens.size(); at++) {
            int form = form(tokens, at);
            int to = form > at ? end(tokens, form) : form;
            if (to > form) {
                spans.add(new Span(Name.of(text(tokens.subList(at, to)), EntityKind.ORGANIZATION), at, to, false));
                at = to - 1;
            }
        }
        return spans;
    }

    /** A name with the identity of the known one that stands behind its legal form. */
    static Span known(Span formed, List<Span> known) {
        return known.stream().filter(span -> span.to() == formed.to() && span.from() == formed.from() + 1)
                .filter(span -> span.name().kind() == EntityKind.ORGANIZATION).findFirst()
                .map(span -> new Span(new Name(formed.name().text(), span.name().kind(), span.name().entityId(), span.name().attributes(),
                        span.name().said()),
                        formed.from(), formed.to(), true))
                .orElse(formed);
    }

    /** Behind the legal form that begins at a token, with its abbreviation in brackets; the same where there is none. */
    private static int form(List<CoreLabel> tokens, int at) {
        int to = FORMS.contains(tokens.get(at).word()) ? at + 1 : writtenOut(tokens, at);
        boolean bracketed = to > at && to + 2 < tokens.size() && tokens.get(to).word().matches("\\(|-LRB-") && FORMS.contains(tokens.get(to
                + 1).word());
        return bracketed ? to + 3 : to;
    }

    private static int writtenOut(List<CoreLabel> tokens, int at) {
        StringBuilder words = new StringBuilder();
        for (int to = at; to < Math.min(tokens.size(), at + 6); to++) {
            words.append(tokens.get(to).word());
            if (words.toString().matches("(?:(?:Public|Private|Open|Closed)?Joint-?StockCompany|LimitedLiabilityCompany)")) {
                return to + 1;
            }
        }
        return at;
    }

    /** Behind the capitalised words and the words in quotes that follow a form. */
    private int end(List<CoreLabel> tokens, int form) {
        int to = form;
        while (to < tokens.size() && isPart(tokens, to)) {
            to++;
        }
        if (to < tokens.size() && OPEN.contains(tokens.get(to).word())) {
            for (int close = to + 1; close < Math.min(tokens.size(), to + LONGEST_QUOTE); close++) {
                if (CLOSED.contains(tokens.get(close).word())) {
                    return close + 1;
                }
            }
        }
        return to;
    }

    private boolean isPart(List<CoreLabel> tokens, int at) {
        CoreLabel token = tokens.get(at);
        boolean joint = token.word().equals("-") && at + 1 < tokens.size() && token.beginPosition() == tokens.get(at - 1).endPosition()
                && token.endPosition() == tokens.get(at + 1).beginPosition();
        return joint || Character.isUpperCase(token.word().codePointAt(0)) && token.tag().startsWith("NN")
                && !"DATE".equals(token.ner()) && !lexicon.has("title", token.word());
    }

    private static String text(List<CoreLabel> tokens) {
        StringBuilder text = new StringBuilder();
        for (int at = 0; at < tokens.size(); at++) {
            if (at > 0 && tokens.get(at).beginPosition() > tokens.get(at - 1).endPosition()) {
                text.append(' ');
            }
            text.append(tokens.get(at).word().replace("-LRB-", "(").replace("-RRB-", ")"));
        }
        return text.toString();
    }
}
