// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.resolution;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.entente.gazetteer.Gazetteer;
import org.entente.model.Entity;
import org.entente.model.EntityKind;
import org.entente.model.Name;

/** Everybody and everything that one document names. */
final class Cast {

    private static final Set<EntityKind> GEOGRAPHY = EnumSet.of(EntityKind.STATE, EntityKind.PLACE, EntityKind.ORGANIZATION);

    /** Whom a gazetteer may know by a name whose kind no source tells. */
    private static final Set<EntityKind> WHO = EnumSet.of(EntityKind.STATE, EntityKind.ORGANIZATION, EntityKind.PERSON, EntityKind.PLACE);

    private final String documentId;
    private final Gazetteer gazetteer;
    private final Items items;
    private final People people;
    private final Acronyms acronyms;
    private final Map<Name, String> ids = new LinkedHashMap<>();
    private final Map<String, Entity> entities = new TreeMap<>();

    Cast(String documentId, List<Name> names, Gazetteer gazetteer, Items items) {
        this.documentId = documentId;
        this.gazetteer = gazetteer;
        this.items = items;
        Map<Name, Name> apart = new LinkedHashMap<>();
        names.forEach(name -> apart.computeIfAbsent(name, Spelled::apart));
        this.people = new People(documentId, List.copyOf(apart.values()), gazetteer);
        this.acronyms = new Acronyms(List.copyOf(apart.values()));
        List<Name> sorted = names.stream().distinct()
                .sorted(Comparator.comparing(Name::text).thenComparing(Name::kind)
                        .thenComparing(name -> name.attributes().toString()).thenComparing(name -> name.said().toString()))
                .toList();
        Map<String, Portrait> portraits = new TreeMap<>();
        for (Name name : sorted) {
            Name spelled = apart.getOrDefault(name, name);
            Entity entity = identify(spelled);
            ids.put(name, entity.id());
            portraits.computeIfAbsent(entity.id(), id -> new Portrait(entity, gazetteer.entity(id).isPresent())).add(entity, spelled);
        }
        portraits.forEach((id, portrait) -> entities.put(id, classified(portrait.entity())));
    }

    /** An item with all classes that it is of. */
    private Entity classified(Entity entity) {
        List<String> classes = gazetteer.classes(entity);
        return classes.isEmpty() ? entity : entity.with(Entity.CLASSES, classes);
    }

    /** Every entity, by id. */
    List<Entity> entities() {
        return List.copyOf(entities.values());
    }

    /** The entities that these names mean, each once, in the order of the names. */
    List<Entity> entities(List<Name> names) {
        return names.stream().map(ids::get).map(entities::get).distinct().toList();
    }

    private Entity identify(Name name) {
        return name.isGuessed()
                ? gazetteer.find(name.text(), WHO).or(() -> people.known(Spelled.apart(Name.of(name.text(), EntityKind.PERSON))))
                        .orElseGet(() -> ofItsKind(name))
                : ofItsKind(name);
    }

    private Entity ofItsKind(Name name) {
        return switch (name.kind()) {
            case PERSON -> people.identify(name);
            case WEAPON, GOODS -> known(name).filter(item -> !item.isClass()).orElseGet(() -> items.identify(name));
            case GROUP -> known(name).orElseGet(() -> Entity.named(id(name) + "@" + documentId, EntityKind.GROUP, name.text()));
            case VESSEL -> known(name).orElseGet(() -> Entity.named(vesselId(name), EntityKind.VESSEL, name.text()));
            case ORGANIZATION -> known(acronyms.spelledOut(name)).or(() -> find(acronyms.spelledOut(name)))
                    .orElseGet(() -> coined(acronyms.spelledOut(name)));
            case STATE, PLACE -> known(name).or(() -> find(name)).orElseGet(() -> coined(name));
        };
    }

    private Optional<Entity> known(Name name) {
        return Optional.ofNullable(name.entityId())
                .map(id -> gazetteer.entity(id).orElseGet(() -> Entity.named(id, name.kind(), name.text())));
    }

    private Optional<Entity> find(Name name) {
        return Spelled.principal(name).stream().flatMap(each -> gazetteer.find(each, Set.of(name.kind())).stream()).findFirst()
                .or(() -> StateNumber.of(name).flatMap(number -> number.find(gazetteer)))
                .or(() -> name.kind() == EntityKind.ORGANIZATION ? Optional.empty() : gazetteer.find(name.text(), GEOGRAPHY));
    }

    private static Entity coined(Name name) {
        return Entity.named(id(name), name.kind(), name.text());
    }

    private static String id(Name name) {
        String form = name.kind() == EntityKind.ORGANIZATION ? Gazetteer.normalise(name.text()) : name.text();
        return name.kind().prefix() + ":" + Slug.of(form);
    }

    private static String vesselId(Name name) {
        return name.said().of("imoNumber").findFirst().map(imo -> "vessel:imo-" + Slug.of(imo)).orElseGet(() -> id(name));
    }
}
