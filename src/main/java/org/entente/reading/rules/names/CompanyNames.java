// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.reading.rules.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.entente.model.EntityKind;
import org.entente.model.Name;
import org.entente.reading.rules.vocabulary.Lexicon;

import edu.stanford.nlp.ling.CoreLabel;

/** Finds names of companies by the legal form at their end, with what stands in brackets: "Pump Works (Ys) Co., Ltd". */
final class CompanyNames {

    private static final Set<String> FORMS = Set.of("co", "ltd", "limited", "llc", "llp", "inc", "corp", "corporation", "gmbh", "fze",
            "fzco",
            "fzc", "bv", "ag", "srl", "plc", "pte", "pty", "dmcc", "jsc", "oy");
    private static final Set<String> JOINTS = Set.of("of", "&", "for", "-");
    private static final Set<String> LEGAL = Set.of("jsc", "llc", "ojsc", "pjsc", "cjsc", "ooo", "oao", "zao", "pao", "ao", "company",
            "plant", "enterprise", "association", "institute", "center", "centre", "bureau", "spa", "npo");
    private static final Set<String> OPENING = Set.of("\u2018", "\u201c", "\u00ab", "``", "`");
    private static final Set<String> CLOSING = Set.of("\u2019", "\u201d", "\u00bb", "''", "'");
    private static final int LONGEST_QUOTED = 14;
    private static final Set<String> OPEN = Set.of("(", "-LRB-");
    private static final Set<String> CLOSED = Set.of(")", "-RRB-");

    private final Lexicon lexicon;

    CompanyNames(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    List<Span> in(List<CoreLabel> tokens) {
        List<Span> spans = new ArrayList<>();
        for (int at = 1; at < tokens.size(); at++) {
            int quoted = closing(tokens, at);
            if (quoted > at) {
                int first = begin(tokens, at);
                List<String> words = tokens.subList(first, quoted).stream().map(CoreLabel::word).toList();
                spans.add(new Span(Name.of(Names.written(words), EntityKind.ORGANIZATION), first, quoted, false));
                at = quoted - 1;
                continue;
            }
            int from = isForm(tokens.get(at)) ? begin(tokens, at) : at;
            if (from < at) {
                int to = end(tokens, at);
                List<String> words = tokens.subList(from, to).stream().map(CoreLabel::word).toList();
                spans.add(new Span(Name.of(Names.written(words), EntityKind.ORGANIZATION), from, to, false));
                at = to;
            }
        }
        return spans;
    }

    /** Behind the closing quotation mark of a name that opens here, after its legal form: "LLC \u2018Pump Works\u2019"; else the same. */
    private static int closing(List<CoreLabel> tokens, int at) {
        if (!OPENING.contains(tokens.get(at).word()) || !LEGAL.contains(tokens.get(at - 1).word().toLowerCase(Locale.ROOT))) {
            return at;
        }
        for (int to = at + 2; to < Math.min(tokens.size(), at + LONGEST_QUOTED); to++) {
            if (CLOSING.contains(tokens.get(to).word())) {
                return isCapital(tokens.get(at + 1)) ? to + 1 : at;
            }
        }
        return at;
    }

    /** Behind further legal forms: "Co." and ", Ltd". */
    private static int end(List<CoreLabel> tokens, int form) {
        int to = form + 1;
        while (to < tokens.size()) {
            boolean comma = tokens.get(to).word().equals(",");
            int next = comma ? to + 1 : to;
            if (next >= tokens.size() || !isForm(tokens.get(next))) {
                return to;
            }
            to = next + 1;
        }
        return to;
    }

    private int begin(List<CoreLabel> tokens, int form) {
        int from = form;
        while (from > 0) {
            int before = before(tokens, from);
            if (before == from) {
                return from;
            }
            from = before;
        }
        return from;
    }

    /** Where the part of the name before this one begins; the same where there is none. */
    private int before(List<CoreLabel> tokens, int from) {
        CoreLabel last = tokens.get(from - 1);
        if (isCapital(last)) {
            return from - 1;
        }
        if (CLOSED.contains(last.word())) {
            int open = from - 2;
            while (open > 0 && from - open < 6 && !OPEN.contains(tokens.get(open).word())) {
                open--;
            }
            return open > 0 && OPEN.contains(tokens.get(open).word()) && isCapital(tokens.get(open - 1)) ? open : from;
        }
        return from > 1 && JOINTS.contains(last.word()) && isCapital(tokens.get(from - 2)) && !lexicon.has("title", tokens.get(from - 2)
                .word()) ? from - 2 : from;
    }

    private static boolean isForm(CoreLabel token) {
        String word = token.word();
        return Character.isUpperCase(word.codePointAt(0)) && FORMS.contains(word.toLowerCase(Locale.ROOT).replaceAll("\\.$", ""));
    }

    private static boolean isCapital(CoreLabel token) {
        return Character.isUpperCase(token.word().codePointAt(0)) && !token.tag().startsWith("DT") && !token.tag().startsWith("IN")
                && !token.tag().startsWith("PRP");
    }
}
