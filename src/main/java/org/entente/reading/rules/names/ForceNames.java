// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.reading.rules.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.entente.model.EntityKind;
import org.entente.model.Name;
import org.entente.reading.rules.vocabulary.Lexicon;

import edu.stanford.nlp.ling.CoreLabel;

/** Finds forces by their form: "4th Rifle Brigade, 2nd Guards Division", "Joint Task Force Lakes", "HMS Heron". */
final class ForceNames {

    private static final String ORDINAL = "\\d{1,4}(?:st|nd|rd|th|d)";
    private static final Set<String> JOINTS = Set.of("-", "\u2013", "\u2014", "--");
    private static final int LONGEST = 7;

    private final Lexicon lexicon;
    private final Names names;

    ForceNames(Lexicon lexicon, Names names) {
        this.lexicon = lexicon;
        this.names = names;
    }

    List<Span> in(List<CoreLabel> tokens, List<Span> known) {
        List<Span> spans = new ArrayList<>();
        for (int at = 0; at < tokens.size(); at++) {
            int from = at;
            Optional<Span> found = unit(tokens, from, known).or(() -> taskForce(tokens, from)).or(() -> operation(tokens, from))
                    .or(() -> ship(tokens, from));
            if (found.isPresent()) {
                spans.add(found.get());
                at = found.get().to() - 1;
            }
        }
        return spans;
    }

    /** A force that a shape or the statistics found, with the state that stands in its name: "Chadian Security Forces". */
    Span serving(Span span, List<Span> known) {
        boolean force = span.name().kind() == EntityKind.ORGANIZATION && span.name().attributes().isEmpty() && isForce(span.name().text());
        return force
                ? known.stream().filter(state -> state.name().kind() == EntityKind.STATE && span.touches(state)).findFirst()
                        .map(state -> new Span(served(span.name(), state.name().text()), span.from(), span.to(), span.known())).orElse(span)
                : span;
    }

    private boolean isForce(String name) {
        String head = name.contains(" of ") ? name.substring(0, name.indexOf(" of ")) : name;
        return Stream.of(head.split(" ")).anyMatch(word -> lexicon.has("army", word) && Character.isUpperCase(word.codePointAt(0)));
    }

    private static Name served(Name name, String state) {
        return new Name(name.text(), name.kind(), name.entityId(), Map.of(Names.STATE, state));
    }

    /** Numbered units, each with the larger one behind a comma; one right behind a state is that state's. */
    private Optional<Span> unit(List<CoreLabel> tokens, int from, List<Span> known) {
        int to = unitEnd(tokens, from);
        if (to == from) {
            return Optional.empty();
        }
        while (to + 1 < tokens.size() && tokens.get(to).word().equals(",") && unitEnd(tokens, to + 1) > to + 1) {
            to = unitEnd(tokens, to + 1);
        }
        Name name = name(tokens, from, to, EntityKind.ORGANIZATION, Map.of(Names.GROUP, "unit"));
        int end = to;
        int before = from > 0 && tokens.get(from - 1).tag().equals("POS") ? from - 1 : from;
        return Optional.of(known.stream().filter(state -> state.to() == before && state.name().kind() == EntityKind.STATE).findFirst()
                .map(state -> new Span(served(name, state.name().text()), from, end, true))
                .orElseGet(() -> new Span(name, from, end, true)));
    }

    /** Behind the last word of kind "brigade" that follows an ordinal and capitals; the same where there is none. */
    private int unitEnd(List<CoreLabel> tokens, int from) {
        if (!tokens.get(from).word().matches(ORDINAL)) {
            return from;
        }
        return IntStream.range(from + 1, Math.min(tokens.size(), from + LONGEST)).takeWhile(at -> isCapital(tokens.get(at)))
                .filter(at -> lexicon.has("unit", tokens.get(at).word())).map(at -> at + 1).max().orElse(from);
    }

    /** "Combined Joint Task Force – Lakes": with what stands before and behind in capitals. */
    private Optional<Span> taskForce(List<CoreLabel> tokens, int at) {
        if (at + 1 >= tokens.size() || !tokens.get(at).word().equals("Task") || !tokens.get(at + 1).word().equals("Force")) {
            return Optional.empty();
        }
        int from = at;
        while (from > 0 && tokens.get(from - 1).word().matches("Combined|Joint|Multinational|Interagency")) {
            from--;
        }
        int to = at + 2;
        while (to < tokens.size()
                && (isCapital(tokens.get(to)) && tokens.get(to).tag().startsWith("NN") && !lexicon.has("title", tokens.get(to).word())
                        || tokens.get(to).tag().equals("CD")
                        || to + 1 < tokens.size() && JOINTS.contains(tokens.get(to).word()) && isCapital(tokens.get(to + 1)))) {
            to++;
        }
        boolean named = to > at + 2 || from < at;
        return named && (to >= tokens.size() || !tokens.get(to).word().equals("on"))
                ? Optional.of(new Span(name(tokens, from, to, EntityKind.ORGANIZATION, Map.of(Names.GROUP, "task force")), from, to, true))
                : Optional.empty();
    }

    /** "Operation Steady Lakes": the command of that name. */
    private Optional<Span> operation(List<CoreLabel> tokens, int at) {
        int to = at + 1;
        while (to < Math.min(tokens.size(), at + LONGEST) && isCapital(tokens.get(to)) && tokens.get(to).tag().matches("NN.*|JJ|VB.")
                && !lexicon.has("title", tokens.get(to).word())) {
            to++;
        }
        return tokens.get(at).word().equals("Operation") && to > at + 1
                ? Optional.of(new Span(name(tokens, at, to, EntityKind.ORGANIZATION, Map.of(Names.GROUP, "operation")), at, to, true))
                : Optional.empty();
    }

    private Optional<Span> ship(List<CoreLabel> tokens, int at) {
        return names.navy(tokens.get(at).word()).flatMap(state -> {
            int to = at + 1;
            while (to < Math.min(tokens.size(), at + 5) && tokens.get(to).tag().startsWith("NNP") && isCapital(tokens.get(to))) {
                to++;
            }
            return to > at + 1
                    ? Optional.of(new Span(name(tokens, at, to, EntityKind.VESSEL, Map.of(Names.STATE, state)), at, to, true))
                    : Optional.<Span>empty();
        });
    }

    private static Name name(List<CoreLabel> tokens, int from, int to, EntityKind kind, Map<String, Object> attributes) {
        return new Name(Names.written(tokens.subList(from, to).stream().map(CoreLabel::word).toList()), kind, null, attributes);
    }

    private static boolean isCapital(CoreLabel token) {
        return Character.isUpperCase(token.word().codePointAt(0));
    }
}
