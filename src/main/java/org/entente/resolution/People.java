// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.resolution;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.entente.gazetteer.Gazetteer;
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
        if (!single(name)) {
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
        return known(name).orElseGet(() -> Entity.named(id(name), EntityKind.PERSON, name.text()));
    }

    private Optional<Entity> known(Name name) {
        return Optional.ofNullable(name.entityId()).flatMap(gazetteer::entity)
                .or(() -> gazetteer.find(name.text(), Set.of(EntityKind.PERSON)));
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
