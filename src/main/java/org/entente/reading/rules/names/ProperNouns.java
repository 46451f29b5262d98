// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.reading.rules.names;

import edu.stanford.nlp.ling.CoreLabel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.entente.model.EntityKind;
import org.entente.model.Name;
import org.entente.reading.rules.vocabulary.Lexicon;

/** Finds names of organisations by their shape: capitalised words around one such as "Ministry", with "of …" and "for …". */
final class ProperNouns {

    private static final Set<String> JOINTS = Set.of("of", "for", "on", "the", "&", "-", "and");

    private final Lexicon lexicon;

    ProperNouns(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    List<Span> organizations(List<CoreLabel> tokens, List<Span> known) {
        boolean[] person = new boolean[tokens.size()];
        known.stream().filter(span -> span.name().kind() == EntityKind.PERSON)
                .forEach(span -> Arrays.fill(person, span.from(), span.to(), true));
        List<Span> spans = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            int to = trimmed(tokens, at, end(tokens, at, person));
            if (to - at > 1 && isOrganization(tokens.subList(at, to))) {
                List<String> words = tokens.subList(at, to).stream().map(CoreLabel::word).toList();
                spans.add(new Span(Name.of(Names.written(words), EntityKind.ORGANIZATION), at, to, false));
            }
            at = Math.max(to, at + 1);
        }
        return spans;
    }

    /** "Lakes Council Resolution": the council, and what it wrote. */
    private int trimmed(List<CoreLabel> tokens, int from, int end) {
        int to = end;
        while (to > from + 1 && lexicon.has("document-noun", tokens.get(to - 1).word())) {
            to--;
        }
        return to;
    }

    private int end(List<CoreLabel> tokens, int from, boolean[] person) {
        int to = from;
        while (to < tokens.size() && !person[to] && !isInitials(tokens, to, person) && (isPart(tokens.get(to)) || isGeneral(tokens, to))) {
            to++;
            int next = to;
            while (next < tokens.size() && next < to + 2 && JOINTS.contains(tokens.get(next).word()) && mayJoin(tokens, from, next)) {
                next++;
            }
            if (next > to && next < tokens.size() && !person[next] && isPart(tokens.get(next))) {
                to = next;
            }
        }
        return to;
    }

    private boolean mayJoin(List<CoreLabel> tokens, int from, int at) {
        String joint = tokens.get(at).word();
        if (joint.equals("and") || joint.equals("&")) {
            return tokens.subList(from, at).stream().anyMatch(token -> JOINTS.contains(token.word()));
        }
        if (joint.equals("-")) {
            return tokens.get(at).beginPosition() == tokens.get(at - 1).endPosition();
        }
        return isOrganization(tokens.subList(from, at));
    }

    private boolean isPart(CoreLabel token) {
        return Character.isUpperCase(token.word().codePointAt(0)) && !"PERSON".equals(token.ner()) && !"DATE".equals(token.ner())
                && !token.tag().startsWith("DT") && !token.tag().startsWith("IN") && !token.tag().startsWith("PRP")
                && !lexicon.has("title", token.word());
    }

    /** "V.V." before a person. */
    private static boolean isInitials(List<CoreLabel> tokens, int at, boolean[] person) {
        return at + 1 < tokens.size() && person[at + 1] && tokens.get(at).word().matches("(?:\\p{Lu}\\.)++");
    }

    /** "General Council": no general. */
    private boolean isGeneral(List<CoreLabel> tokens, int at) {
        return tokens.get(at).word().equals("General") && at + 1 < tokens.size() && isPart(tokens.get(at + 1))
                && lexicon.has("organization",
                        tokens.get(at + 1).word());
    }

    private boolean isOrganization(List<CoreLabel> tokens) {
        return tokens.stream().anyMatch(token -> Character.isUpperCase(token.word().codePointAt(0)) && lexicon.has("organization", token
                .word()));
    }
}
