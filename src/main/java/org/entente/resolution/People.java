// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.resolution;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.entente.gazetteer.Gazetteer;
import org.entente.gazetteer.GazetteerEntry;
import org.entente.model.Entity;
import org.entente.model.EntityKind;
import org.entente.model.Name;

/** The persons of one document: a surname alone means the one person of the document who bears it. */
final class People {

    private final String documentId;
    private final Gazetteer gazetteer;
    private final List<Name> fullNames;

    People(String documentId, List<Name> names, Gazetteer gazetteer) {
        this.documentId = documentId;
        this.gazetteer = gazetteer;
        this.fullNames = names.stream().filter(name -> name.kind() == EntityKind.PERSON && !single(name)).distinct().toList();
    }

    Entity identify(Name name) {
        if (name.entityId() == null && name.text().equals(name.text().toLowerCase(Locale.ROOT)) && isCased(name.text())) {
            return Entity.named("group:" + Slug.of(name.text()) + "@" + documentId, EntityKind.GROUP, name.text());
        }
        if (!single(name) || isOfAFile(name)) {
            return fullNamed(name);
        }
        List<Entity> bearers = fullNames.stream().filter(full -> bears(full, name)).map(this::fullNamed).distinct().toList();
        Optional<Entity> known = known(name);
        if (bearers.size() == 1) {
            return bearers.getFirst();
        }
        return known.filter(person -> bearers.isEmpty() || bearers.contains(person)).orElseGet(() -> nobodyElse(name));
    }

    /** Whether the script has capitals, so that their lack says something: "researchers" is nobody's name. */
    private static boolean isCased(String text) {
        return !text.equals(text.toUpperCase(Locale.ROOT));
    }

    private Entity fullNamed(Name name) {
        return known(name).orElseGet(() -> Entity.named(coined(name), EntityKind.PERSON, name.text()));
    }

    /** The person that an id, or the names that it goes by first, tell; nobody where these names tell two. */
    Optional<Entity> known(Name name) {
        String given = name.entityId();
        if (given != null && EntityKind.ofId(given).equals(Optional.of(EntityKind.PERSON))) {
            return gazetteer.entity(given).or(() -> Optional.of(Entity.named(given, EntityKind.PERSON, name.text())));
        }
        Set<String> states = states(name);
        List<Entity> told = Spelled.principal(name).stream().filter(each -> mayTell(each, name, states))
                .flatMap(each -> gazetteer.person(each, states).stream()).distinct().toList();
        return told.size() == 1 ? Optional.of(told.getFirst()) : Optional.empty();
    }

    /** In a file that tells of many, a surname alone tells nobody, and a common name only with a state beside it. */
    private boolean mayTell(String text, Name name, Set<String> states) {
        return !isOfAFile(name) || text.strip().split("\\s+").length > 1 && !(states.isEmpty() && gazetteer.isCommon(text))
                || hasNoCapitals(text);
    }

    /** Whether its script knows no capitals: Korean, Chinese and Arabic names are whole without a blank. */
    private static boolean hasNoCapitals(String text) {
        return text.codePoints().noneMatch(c -> Character.isUpperCase(c) || Character.isLowerCase(c));
    }

    private static boolean isOfAFile(Name name) {
        return name.attributes().containsKey(Name.SOURCE_ID);
    }

    private Set<String> states(Name name) {
        return name.attributes().get(Name.STATES) instanceof List<?> list
                ? list.stream().map(String::valueOf).flatMap(code -> state(code).stream()).collect(Collectors.toSet())
                : Set.of();
    }

    private Optional<String> state(String code) {
        return gazetteer.withCode("iso2", code.toUpperCase(Locale.ROOT)).stream().map(GazetteerEntry::entity)
                .filter(entity -> entity.kind() == EntityKind.STATE).findFirst()
                .or(() -> gazetteer.find(code, Set.of(EntityKind.STATE))).map(Entity::id);
    }

    /** The id of somebody whom no gazetteer knows; never that of a namesake whom it does know. */
    private String coined(Name name) {
        String id = id(name);
        boolean alone = isOfAFile(name) && single(name) && !hasNoCapitals(name.text());
        return alone || gazetteer.entity(id).isPresent() ? id + "@" + name.attributes().getOrDefault(Name.SOURCE_ID, documentId) : id;
    }

    /** A surname that nothing in the document explains joins no other document. */
    private Entity nobodyElse(Name name) {
        return Entity.named(id(name) + "@" + documentId, EntityKind.PERSON, name.text());
    }

    private static String id(Name name) {
        return EntityKind.PERSON.prefix() + ":" + Slug.of(name.text());
    }

    private static boolean single(Name name) {
        return words(name).length == 1;
    }

    private static boolean bears(Name full, Name surname) {
        String[] words = words(full);
        String wanted = Gazetteer.normalise(surname.text());
        return Arrays.stream(words).map(Gazetteer::normalise).anyMatch(wanted::equals);
    }

    private static String[] words(Name name) {
        return name.text().strip().split("\\s+");
    }
}
