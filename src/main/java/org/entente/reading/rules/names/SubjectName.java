// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.reading.rules.names;

import edu.stanford.nlp.ling.CoreAnnotations.TokensAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.util.CoreMap;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.entente.gazetteer.Gazetteer;
import org.entente.model.EntityKind;
import org.entente.model.Name;

/** Names the subject of a document as its text does, where a register's form differs; the register's form stays an alias. */
final class SubjectName {

    private static final int LONGEST = 14;

    private SubjectName() {}

    /** The subject under its fullest name in these sentences, or as it is where they do not name it. */
    static Name in(List<CoreMap> sentences, Name subject) {
        Set<String> keys = forms(subject).map(Gazetteer::normalise).collect(Collectors.toSet());
        Optional<String> written = sentences.stream().flatMap(sentence -> windows(sentence.get(TokensAnnotation.class))).filter(
                words -> keys.contains(Gazetteer.normalise(words)) || isPerson(subject, words))
                .reduce((first, next) -> next.length() > first
                        .length() ? next : first);
        return written.filter(words -> !words.equals(subject.text())).map(words -> renamed(subject, words)).orElse(subject);
    }

    /** The forms that name the subject: its name, its aliases, each with and without its legal form. */
    static Stream<String> forms(Name subject) {
        return Stream.concat(Stream.of(subject.text()), aliases(subject)).flatMap(form -> Stream.of(form, withoutLegalForm(form)));
    }

    private static Stream<String> aliases(Name subject) {
        return subject.attributes().get(Name.ALIASES) instanceof Collection<?> list ? list.stream().map(String::valueOf) : Stream.empty();
    }

    private static Stream<String> windows(List<CoreLabel> tokens) {
        return java.util.stream.IntStream.range(0, tokens.size()).boxed().filter(from -> Character.isUpperCase(tokens.get(from).word()
                .codePointAt(0))).flatMap(from -> java.util.stream.IntStream.rangeClosed(from + 1, Math.min(tokens.size(), from + LONGEST))
                        .filter(to -> endsName(tokens.get(to - 1).word())).mapToObj(to -> text(tokens.subList(from, to))))
                .filter(
                        words -> !words.startsWith("The "));
    }

    private static boolean endsName(String word) {
        return Character.isLetterOrDigit(word.codePointBefore(word.length())) || word.matches("(?i)(?:co|ltd|inc|corp|pte)\\.")
                || "\u2019\u201d'\"".contains(word);
    }

    private static String text(List<CoreLabel> tokens) {
        StringBuilder text = new StringBuilder();
        for (int at = 0; at < tokens.size(); at++) {
            if (at > 0 && tokens.get(at).beginPosition() > tokens.get(at - 1).endPosition()) {
                text.append(' ');
            }
            text.append(tokens.get(at).word());
        }
        return text.toString();
    }

    private static boolean isPerson(Name subject, String words) {
        if (subject.kind() != EntityKind.PERSON) {
            return false;
        }
        List<String> full = Pieces.of(subject.text());
        List<String> pieces = Pieces.of(words);
        return full.size() > 1 && pieces.size() > 1 && pieces.size() <= full.size() && full.getFirst().equals(pieces.getFirst()) && full
                .getLast().equals(pieces.getLast()) && full.containsAll(pieces);
    }

    private static Name renamed(Name subject, String words) {
        Map<String, Object> attributes = new HashMap<>(subject.attributes());
        attributes.put(Name.ALIASES, Stream.concat(aliases(subject), Stream.of(subject.text())).distinct().toList());
        return new Name(words, subject.kind(), subject.entityId(), attributes, subject.said());
    }

    private static String withoutLegalForm(String name) {
        return name.replaceAll("(?i)^(limited liability company|(public|private|closed|open)? ?joint[- ]stock company)\\s+", "");
    }
}
