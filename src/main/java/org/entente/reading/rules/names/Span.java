// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.reading.rules.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.entente.model.EntityKind;
import org.entente.model.Name;

/**
 * A possible mention.
 *
 * @param name who or what it would name
 * @param from index of its first token, from 0
 * @param to index behind its last token
 * @param known whether a list knows the name
 */
record Span(Name name, int from, int to, boolean known) {

    private static final Comparator<Span> BEST_FIRST = Comparator.comparing(Span::length).reversed().thenComparing(span -> !span.known)
            .thenComparing(Span::from);

    /** The longest of these, known ones first, none of which touches another, in the order of the text. */
    static List<Mention> best(Stream<Span> spans) {
        List<Span> taken = new ArrayList<>();
        spans.sorted(BEST_FIRST).filter(span -> taken.stream().noneMatch(span::touches)).forEach(taken::add);
        return taken.stream().sorted(Comparator.comparing(Span::from)).map(span -> new Mention(span.name, span.from, span.to)).toList();
    }

    int length() {
        return to - from;
    }

    /** Whether it takes in another that stands for itself: a state with another joined to it by a hyphen, a person at its end. */
    boolean runsInto(Span other) {
        boolean inside = from <= other.from && other.to <= to && length() > other.length();
        boolean person = name.kind() != EntityKind.PERSON && other.name.kind() == EntityKind.PERSON && other.to == to;
        boolean state = name.kind() == EntityKind.PLACE && other.name.kind() == EntityKind.STATE && name.text().matches(
                ".*\\p{L}-\\p{Lu}.*");
        return inside && (person || state);
    }

    /** Whether the two share a token. */
    boolean touches(Span other) {
        return from < other.to && other.from < to;
    }
}
