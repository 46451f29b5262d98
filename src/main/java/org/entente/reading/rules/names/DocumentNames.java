// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.reading.rules.names;

import edu.stanford.nlp.ling.CoreAnnotations.TokensAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.util.CoreMap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.entente.gazetteer.Gazetteer;
import org.entente.model.EntityKind;
import org.entente.model.Name;
import org.jspecify.annotations.Nullable;

/** The names that one document introduces: full names of persons, the document's subject, acronyms in brackets. */
final class DocumentNames {

    private static final Set<String> GENERATIONS = Set.of("jr", "sr", "ii", "iii", "iv");

    private final Map<List<String>, Name> persons = new LinkedHashMap<>();
    private final Map<String, Name> shortForms = new LinkedHashMap<>();
    private final Set<String> beginnings = new HashSet<>();
    private final Map<String, Name> groups = new HashMap<>();
    private final Map<String, Name> acronyms = new HashMap<>();
    private final Set<String> surnamesFirst;

    DocumentNames(List<CoreMap> sentences, List<List<Mention>> mentions, @Nullable Name subject, Set<String> surnamesFirst) {
        this.surnamesFirst = surnamesFirst;
        if (subject != null) {
            Stream<String> shorter = subject.kind() == EntityKind.ORGANIZATION ? beginnings(subject.text()) : Stream.empty();
            Stream.concat(SubjectName.forms(subject), shorter).forEach(form -> learn(form, subject));
            if (subject.kind() == EntityKind.PERSON) {
                persons.put(Pieces.of(subject.text()), subject);
            }
        }
        for (int at = 0; at < sentences.size(); at++) {
            List<CoreLabel> tokens = sentences.get(at).get(TokensAnnotation.class);
            mentions.get(at).forEach(mention -> learn(mention, tokens));
        }
    }

    /** Further mentions that only the document explains: surnames alone, acronyms, its subject. */
    Stream<Span> in(CoreMap sentence) {
        List<CoreLabel> tokens = sentence.get(TokensAnnotation.class);
        List<Span> spans = new ArrayList<>();
        for (int from = 0; from < tokens.size(); from++) {
            if (Character.isUpperCase(tokens.get(from).word().codePointAt(0))) {
                longest(tokens, from).ifPresent(spans::add);
            }
        }
        return spans.stream();
    }

    /** The same mentions under the fullest names. */
    List<Mention> full(List<Mention> mentions) {
        return mentions.stream().map(mention -> new Mention(full(mention.name()), mention.from(), mention.to())).toList();
    }

    private Name full(Name name) {
        if (name.kind() == EntityKind.PERSON) {
            return person(Pieces.of(name.text())).map(full -> merge(full, name)).orElse(name);
        }
        Name group = name.entityId() == null ? null : groups.get(name.entityId());
        return group != null ? group : name.kind() == EntityKind.ORGANIZATION ? shortForms.getOrDefault(key(name.text()), name) : name;
    }

    private static Name merge(Name full, Name name) {
        return full.entityId() != null || name.entityId() == null
                ? full
                : new Name(full.text(), name.kind(), name.entityId(), name.attributes(), name.said());
    }

    private Optional<Span> longest(List<CoreLabel> tokens, int from) {
        int end = Math.min(tokens.size(), from + 8);
        boolean begins = beginnings.contains(beginning(key(written(tokens.subList(from, end)))));
        for (int to = begins ? end : from + 1; to > from; to--) {
            String written = written(tokens.subList(from, to));
            Name known = shortForms.getOrDefault(key(written), acronyms.get(written));
            if (known == null && to - from == 1) {
                known = person(Pieces.of(written)).orElse(null);
            }
            if (known != null) {
                return Optional.of(new Span(known, from, to, true));
            }
        }
        return Optional.empty();
    }

    private static String written(List<CoreLabel> tokens) {
        return Names.written(tokens.stream().map(CoreLabel::word).toList());
    }

    private void learn(Mention mention, List<CoreLabel> tokens) {
        Name name = mention.name();
        List<String> pieces = Pieces.of(name.text());
        if (name.kind() == EntityKind.PERSON && pieces.size() > 1) {
            persons.putIfAbsent(pieces, name);
        }
        if (name.entityId() != null && name.attributes().containsKey(Names.GROUP)) {
            groups.merge(name.entityId(), name, (one, other) -> other.text().length() > one.text().length() ? other : one);
        }
        if (name.kind() == EntityKind.ORGANIZATION) {
            initials(name.text()).ifPresent(acronym -> acronyms.putIfAbsent(acronym, name));
        }
        if (name.kind() == EntityKind.ORGANIZATION && mention.to() + 2 < tokens.size()
                && tokens.get(mention.to()).word().matches("-LRB-|\\(")
                && isAcronym(tokens.get(mention.to() + 1).word(), name.text())) {
            learn(tokens.get(mention.to() + 1).word(), name);
        }
    }

    /** "CSF", of "Chadian Security Forces": texts use it without a word of explanation. */
    private static Optional<String> initials(String name) {
        String[] words = name.split(" ");
        boolean capitals = words.length > 2 && words.length < 6 && Stream.of(words).allMatch(word -> word.matches("\\p{Lu}\\p{Ll}+"));
        return capitals
                ? Optional.of(Stream.of(words).map(word -> word.substring(0, 1)).collect(Collectors.joining()))
                : Optional.empty();
    }

    private void learn(String form, Name name) {
        shortForms.putIfAbsent(key(form), name);
        beginnings.add(beginning(key(form)));
    }

    private static boolean isAcronym(String word, String name) {
        String initials = name.codePoints().filter(Character::isUpperCase).collect(StringBuilder::new, StringBuilder::appendCodePoint,
                StringBuilder::append).toString();
        return word.length() > 1 && word.length() < 12 && word.chars().filter(Character::isUpperCase).count() > 1
                && (initials.contains(word) || !initials.isEmpty() && word.charAt(0) == initials.charAt(0));
    }

    /** The fullest name of a person whose name holds these pieces: the first named in the document wins. */
    private Optional<Name> person(List<String> pieces) {
        if (pieces.size() == 1) {
            return persons.entrySet().stream().filter(known -> isSurname(known.getKey(), pieces.getFirst())).map(Map.Entry::getValue)
                    .findFirst();
        }
        return persons.entrySet().stream().filter(known -> known.getKey().size() >= pieces.size())
                .filter(known -> isSame(known.getKey(), pieces))
                .max((a, b) -> Integer.compare(a.getKey().size(), b.getKey().size())).map(Map.Entry::getValue);
    }

    private boolean isSurname(List<String> full, String word) {
        return word.length() > 1 && (surnamesFirst.contains(full.getFirst()) ? full.getFirst() : surname(full)).equals(word);
    }

    private static boolean isSame(List<String> full, List<String> pieces) {
        return full.getFirst().equals(pieces.getFirst()) && surname(full).equals(surname(pieces)) && full.containsAll(pieces);
    }

    /** The last piece that tells no generation: "Banda" of "Anna Banda Jr". */
    private static String surname(List<String> pieces) {
        String last = pieces.getLast();
        return pieces.size() > 1 && GENERATIONS.contains(last) ? pieces.get(pieces.size() - 2) : last;
    }

    /** "Pump Works", from "Pump Works Trading (Ys) Co., Ltd": texts call a company by the first two words or more of its name. */
    private static Stream<String> beginnings(String name) {
        String[] words = Gazetteer.normalise(name).split(" ");
        return IntStream.range(2, words.length).mapToObj(count -> String.join(" ", Arrays.copyOf(words, count)));
    }

    /** The first word of a key. */
    private static String beginning(String key) {
        int end = key.indexOf(' ');
        return end < 0 ? key : key.substring(0, end);
    }

    private static String key(String form) {
        return Gazetteer.normalise(form);
    }
}
