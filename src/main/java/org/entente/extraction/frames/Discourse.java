// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.extraction.frames;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.entente.extraction.mentions.Names;
import org.entente.model.Name;
import org.jspecify.annotations.Nullable;

/** What a document has said of its persons so far: whom each serves, and under what title. */
public final class Discourse {

    private final Map<String, Name> sides = new LinkedHashMap<>();
    private final Map<String, Name> titled = new HashMap<>();
    private final Set<String> fighting = new HashSet<>();
    private final Names names;
    private @Nullable String agreement;
    private List<Filler> parties = List.of();
    private @Nullable OpenList list;
    private @Nullable OpenList countable;

    public Discourse(Names names) {
        this.names = names;
    }

    /** Keeps that a person holds an office. */
    void serves(Name person, Name side, List<String> titles) {
        sides.putIfAbsent(person.text(), side);
        titles.forEach(title -> introduce(person, title));
    }

    /** Keeps that a person bears a title. */
    void introduce(Name person, String title) {
        for (String word : title.toLowerCase(Locale.ROOT).split(" ")) {
            titled.put(word, person);
        }
    }

    /** Keeps that somebody attacks or is at war. */
    void fighting(Name name) {
        fighting.add(name.text());
    }

    /** Whether somebody was said to attack or to be at war. */
    boolean fights(Name name) {
        return fighting.contains(name.text());
    }

    /** The state or organisation that a person serves. */
    Optional<Name> side(Name person) {
        return Optional.ofNullable(sides.get(person.text())).or(() -> Optional.ofNullable(person.attributes().get(Names.STATE)).flatMap(
                state -> names.state(String.valueOf(state))));
    }

    /** Whom somebody of this surname serves, who was said to hold an office. */
    Optional<Name> sideOf(String surname) {
        return sides.entrySet().stream().filter(served -> (" " + served.getKey()).endsWith(" " + surname)).map(Map.Entry::getValue)
                .findFirst();
    }

    /** Keeps who agreed on what. */
    void agreed(String name, List<Filler> parties) {
        this.agreement = name;
        this.parties = parties;
    }

    /** The name of the agreement last told of. */
    Optional<String> agreement() {
        return Optional.ofNullable(agreement);
    }

    /** The parties of the agreement last told of. */
    List<Filler> parties() {
        return parties;
    }

    /** Keeps the frame whose counted slot the items of a list will fill, or that no list is open. */
    void open(@Nullable OpenList list) {
        this.list = list;
    }

    Optional<OpenList> openList() {
        return Optional.ofNullable(list);
    }

    /** Keeps the last frame that a list may go on with. */
    void countable(OpenList frame) {
        this.countable = frame;
    }

    Optional<OpenList> countable() {
        return Optional.ofNullable(countable);
    }

    /** The person last introduced under a title: {@code "minister"}. */
    Optional<Name> titled(String title) {
        return Optional.ofNullable(titled.get(title));
    }

    /** The state whose government a capital stands for. */
    Optional<Name> government(Name place) {
        return Optional.ofNullable(place.attributes().get(Names.GOVERNMENT)).flatMap(state -> names.state(String.valueOf(state)));
    }
}
