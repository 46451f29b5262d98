// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.reading.rules.roles;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.entente.model.FactType;
import org.entente.model.Name;
import org.entente.reading.rules.names.Names;
import org.jspecify.annotations.Nullable;

/** What a document has said of its persons so far: whom each serves, and under what title. */
public final class Introductions {

    private final Map<String, Name> sides = new LinkedHashMap<>();
    private final Map<String, Name> titled = new HashMap<>();
    private final Map<String, List<Name>> offices = new HashMap<>();
    private final Set<String> fighting = new HashSet<>();
    private static final int FAR = 2;

    private final Map<FactType, Acted> last = new HashMap<>();
    private final Map<String, List<Filler>> enemies = new HashMap<>();
    private final Names names;
    private @Nullable String agreement;
    private List<Filler> parties = List.of();
    private @Nullable OpenList list;
    private @Nullable OpenList countable;

    public Introductions(Names names) {
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
        List<Name> holders = offices.computeIfAbsent(title.toLowerCase(Locale.ROOT), key -> new ArrayList<>());
        holders.remove(person);
        holders.addFirst(person);
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

    /** Keeps who did what a type of fact tells, to whom, and in which sentence of the document. */
    void acted(FactType type, List<Filler> doers, List<Filler> others, int sentence) {
        last.put(type, new Acted(doers, sentence));
        fought(doers, others);
    }

    /** Keeps the armed groups that somebody was said to attack. */
    void fought(List<Filler> doers, List<Filler> others) {
        List<Filler> groups = others.stream().filter(other -> "armed group".equals(other.name().attributes().get(Names.GROUP))).toList();
        if (!groups.isEmpty()) {
            doers.forEach(doer -> enemies.put(doer.name().text(), groups));
        }
    }

    /** Who last did what a type of fact tells, where that was at most two sentences before. */
    List<Filler> doers(FactType type, int sentence) {
        Acted acted = last.get(type);
        return acted == null || sentence - acted.sentence() > FAR ? List.of() : acted.doers();
    }

    /** The armed groups that these were last said to attack. */
    List<Filler> enemies(List<Filler> doers) {
        return doers.size() == 1 ? enemies.getOrDefault(doers.getFirst().name().text(), List.of()) : List.of();
    }

    private record Acted(List<Filler> doers, int sentence) {}

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

    /** The persons introduced under just this title, the last one first: {@code "foreign minister"}. */
    List<Name> inOffice(String title) {
        return offices.getOrDefault(title, List.of());
    }

    /** The state whose government a capital stands for. */
    Optional<Name> government(Name place) {
        return Optional.ofNullable(place.attributes().get(Names.GOVERNMENT)).flatMap(state -> names.state(String.valueOf(state)));
    }
}
