// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.reading.rules.patterns;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.entente.model.FileRefused;

/** What may fill a role: the names are those of pattern files, and of {@code fillers} in schema files. */
public enum Kind {
    /** A state, an organisation, a person, a described group. */
    ACTOR,
    /** A state, also by its forces, officials or capital. */
    STATE,
    /** An actor; a person stands for the state that he serves. */
    SIDE,
    /** A side that is no mere place. */
    PARTNER,
    /** Several in common words: "Iraqi-backed militias". */
    GROUP,
    /** A person by name. */
    PERSON,
    /** An organisation by name. */
    ORGANIZATION,
    /** An organisation, a state or a place with a government of its own. */
    BODY,
    /** A place or a state as a place. */
    PLACE,
    /** A place by more than a vague word such as "areas". */
    LOCALE,
    /** A building or works: what a strike hits. */
    SITE,
    /** People whom a strike hits, in common words. */
    PEOPLE,
    /** Goods: weapons, ammunition, components, fuel, money. */
    GOODS,
    /** Goods by more than a vague word such as "products". */
    WARES,
    /** Components and remains. */
    PART,
    /** Weapons alone. */
    ARMS,
    /** Whatever can be made. */
    MADE,
    /** Soldiers, workers, engineers. */
    FORCE,
    /** The people of a state: "Chadians". */
    NATIONALS,
    /** The state whose soldiers or workers a noun names. */
    OWNER,
    /** The state that an item comes from: "North Korean shells". */
    ORIGIN,
    /** The two states between which something bilateral is. */
    PAIR,
    /** A treaty, pact or deal. */
    AGREEMENT,
    /** A treaty by a name of its own, with capitals. */
    INSTRUMENT,
    /** Any noun phrase, as a detail. */
    PHRASE,
    /** The title of an office. */
    TITLE,
    /** Whatever a sanction may hit. */
    SANCTIONED;

    static Kind named(String name) {
        return Arrays.stream(values()).filter(kind -> kind.key().equals(name)).findFirst().orElseThrow(
                () -> new IllegalArgumentException("no kind of filler is called '%s'; %s".formatted(name, FileRefused.allowed(names()))));
    }

    /** The names of all kinds. */
    static List<String> names() {
        return Arrays.stream(values()).map(Kind::key).toList();
    }

    private String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
