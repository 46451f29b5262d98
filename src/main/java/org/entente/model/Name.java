// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.model;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * How a text names somebody or something.
 *
 * @param text the name, normalised as the guideline for gold facts has it: states by their short name, items singular and lower case
 * @param kind what sort of thing it seems to be
 * @param entityId the gazetteer's entity, or null where the gazetteer does not know it
 * @param attributes how it was meant, in the words of the readers: aliases, whether it is a class, the state that it belongs to
 * @param said what the source says of it in words of its own
 */
public record Name(String text, EntityKind kind, @Nullable String entityId, Map<String, Object> attributes, Attributes said) {

    /** The attribute that lists other names. */
    public static final String ALIASES = "aliases";

    /** The attribute that lists the names that a register gives beside the first, as good as that one. */
    public static final String NAMES = "names";

    /** The attribute that lists the states, by code or name, that a register says somebody belongs to. */
    public static final String STATES = "states";

    /** The attribute that is the id under which a file knows somebody, so that two of one name stay two. */
    public static final String SOURCE_ID = "sourceId";

    /** The attribute of a name whose kind is a guess. */
    public static final String GUESSED = "kindGuessed";

    /** A name of which the source says nothing in words of its own. */
    public Name(String text, EntityKind kind, @Nullable String entityId, Map<String, Object> attributes) {
        this(text, kind, entityId, attributes, Attributes.NONE);
    }

    /** A name that no gazetteer knows. */
    public static Name of(String text, EntityKind kind) {
        return new Name(text, kind, null, Map.of());
    }

    /** A name of which no source says what sort of thing it is: the kind is what mostly stands in its place. */
    public static Name guessed(String text, EntityKind kind) {
        return new Name(text, kind, null, Map.of(GUESSED, true));
    }

    /** Whether the kind is a guess, so that a name which is known of another kind is that. */
    public boolean isGuessed() {
        return attributes.containsKey(GUESSED);
    }

    /** A name of a gazetteer's entity. */
    public static Name of(String text, EntityKind kind, String entityId) {
        return new Name(text, kind, entityId, Map.of());
    }
}
