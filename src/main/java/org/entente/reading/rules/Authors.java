// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.reading.rules;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.entente.model.Document;
import org.entente.model.EntityKind;
import org.entente.model.Name;
import org.entente.reading.rules.names.Mention;
import org.entente.reading.rules.names.MentionFinder;
import org.entente.reading.rules.names.Names;
import org.entente.reading.rules.syntax.Pipeline;
import org.jspecify.annotations.Nullable;

/** Finds who says "I" and "we" in an official statement: the person whom its title names, else the body that publishes it. */
final class Authors {

    private static final Pattern STATEMENT = Pattern.compile(
            "(?i)(?:press |fact )?(?:statement|remarks|sheet|readout|letter|message|address|speech|notice|memorandum)\\b.*",
            Pattern.DOTALL);
    private static final Pattern BY = Pattern.compile(
            "(?i)(?:press )?(?:statement|remarks|letter|message|address|speech) (?:from|by|of) (.+?)(?: (?:on|regarding|about|at|in|to|following|after)\\b.*)?",
            Pattern.DOTALL);

    private final Pipeline pipeline;
    private final MentionFinder finder;
    private final Names known;

    Authors(Pipeline pipeline, MentionFinder finder, Names known) {
        this.pipeline = pipeline;
        this.finder = finder;
        this.known = known;
    }

    /** The state or organisation that the publisher acts for: a ministry, a command, a delegation; empty for papers and institutes. */
    Optional<Name> publisher(Document document) {
        return Optional.ofNullable(document.publisher()).flatMap(known::actingIn);
    }

    /** The author of a statement; empty for any other document, and where several give one together. */
    Optional<Name> of(Document document) {
        String title = document.title() == null ? "" : document.title().strip();
        if (!STATEMENT.matcher(title).matches()) {
            return Optional.empty();
        }
        var by = BY.matcher(title);
        List<Name> persons = by.matches()
                ? names(by.group(1)).stream().filter(name -> name.kind() == EntityKind.PERSON).toList()
                : List.of();
        return switch (persons.size()) {
            case 0 -> names(document.publisher()).stream().findFirst();
            case 1 -> Optional.of(persons.getFirst());
            default -> Optional.empty();
        };
    }

    private List<Name> names(@Nullable String text) {
        return text == null
                ? List.of()
                : finder.find(pipeline.annotate(text), null).stream().flatMap(List::stream).map(Mention::name).toList();
    }
}
