// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.source;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.entente.model.Attributes;
import org.entente.model.Entity;
import org.entente.model.EntityKind;
import org.entente.model.FactType;
import org.entente.model.Name;
import org.entente.model.Role;

import tools.jackson.databind.JsonNode;

/** Names in JSON: a string, or an object with name, kind, id and attributes. */
final class JsonName {

    private static final Set<Role> PERSONS = Set.of(Role.SIGNATORY, Role.HOLDER);
    private static final Set<Role> PLACES = Set.of(Role.PLACE, Role.DESTINATION);
    private static final Set<Role> THINGS = Set.of(Role.ITEM, Role.WEAPON, Role.FOR, Role.CLASS);

    private static final Set<String> OF_THE_NAME = Set.of("name", "kind", "id", Name.ALIASES, Entity.IS_CLASS, "cow", "year");

    private JsonName() {}

    static Name of(JsonNode value, FactType type, Role role) throws Unusable {
        if (value.isString() && !value.asString().isBlank()) {
            Sizes.require("a name", value.asString());
            EntityKind usual = usualKind(type, role);
            return THINGS.contains(role) ? Name.of(value.asString(), usual) : Name.guessed(value.asString(), usual);
        }
        JsonNode name = value.path("name");
        if (!name.isString() || name.asString().isBlank()) {
            throw new Unusable("name missing", "'%s' is no name: write a string, or an object with a name".formatted(value));
        }
        EntityKind kind = EntityKind.ofLabel(value.path("kind").asString("")).orElse(usualKind(type, role));
        String id = value.path("id").asString("");
        if (!id.isEmpty() && !Entity.isId(id)) {
            throw new Unusable("id of a name not usable", "ids have Latin letters, figures and :._~@-, at most 400 in all");
        }
        Name whole = new Name(name.asString(), kind, EntityKind.ofId(id).isPresent() ? id : null, attributes(value), said(value));
        Sizes.require(whole);
        return whole;
    }

    /** How the name is meant. */
    private static Map<String, Object> attributes(JsonNode value) {
        Map<String, Object> attributes = new TreeMap<>();
        List<String> aliases = texts(value.path(Name.ALIASES)).toList();
        if (!aliases.isEmpty()) {
            attributes.put(Name.ALIASES, aliases);
        }
        if (value.path(Entity.IS_CLASS).isBoolean()) {
            attributes.put(Entity.IS_CLASS, value.path(Entity.IS_CLASS).booleanValue());
        }
        if (value.path("cow").isValueNode()) {
            attributes.put("cow", value.path("cow").asString());
        }
        if (value.path("year").canConvertToInt()) {
            attributes.put("year", value.path("year").intValue());
        }
        return attributes;
    }

    /** All that is said of its bearer besides. */
    private static Attributes said(JsonNode value) throws Unusable {
        Told told = new Told();
        for (Map.Entry<String, JsonNode> field : value.properties()) {
            if (!OF_THE_NAME.contains(field.getKey())) {
                Told.requireName(field.getKey());
                texts(field.getValue()).forEach(text -> told.put(field.getKey(), text));
            }
        }
        return told.all();
    }

    private static Stream<String> texts(JsonNode value) {
        return (value.isArray() ? value.valueStream() : Stream.of(value)).filter(each -> !each.isNull() && !each.isMissingNode())
                .map(each -> each.isValueNode() ? each.asString() : each.toString());
    }

    /** What sort of thing mostly fills a role; only a hint for names that no gazetteer knows. */
    private static EntityKind usualKind(FactType type, Role role) {
        if (PERSONS.contains(role)) {
            return EntityKind.PERSON;
        }
        if (PLACES.contains(role) || role == Role.SUBJECT && type == FactType.LOCATION) {
            return EntityKind.PLACE;
        }
        return THINGS.contains(role) || role == Role.SUBJECT && type == FactType.CLASSIFICATION
                ? EntityKind.WEAPON
                : EntityKind.ORGANIZATION;
    }
}
