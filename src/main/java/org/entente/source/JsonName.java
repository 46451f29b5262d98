// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

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

    private JsonName() {}

    static Name of(JsonNode value, FactType type, Role role) throws Unusable {
        if (value.isString() && !value.asString().isBlank()) {
            EntityKind usual = usualKind(type, role);
            return THINGS.contains(role) ? Name.of(value.asString(), usual) : Name.guessed(value.asString(), usual);
        }
        JsonNode name = value.path("name");
        if (!name.isString() || name.asString().isBlank()) {
            throw new Unusable("name missing", "'%s' is no name: write a string, or an object with a name".formatted(value));
        }
        EntityKind kind = EntityKind.ofLabel(value.path("kind").asString("")).orElse(usualKind(type, role));
        String id = value.path("id").asString("");
        return new Name(name.asString(), kind, EntityKind.ofId(id).isPresent() ? id : null, attributes(value));
    }

    private static Map<String, Object> attributes(JsonNode value) {
        Map<String, Object> attributes = new TreeMap<>();
        value.properties().forEach(field -> {
            if (!List.of("name", "kind", "id").contains(field.getKey()) && !field.getValue().isNull()) {
                attributes.put(field.getKey(), plain(field.getValue()));
            }
        });
        return attributes;
    }

    private static Object plain(JsonNode value) {
        if (value.isArray()) {
            List<String> list = new ArrayList<>();
            value.forEach(each -> list.add(each.isValueNode() ? each.asString() : each.toString()));
            return list;
        }
        if (value.isBoolean()) {
            return value.booleanValue();
        }
        if (value.isNumber()) {
            return value.isIntegralNumber() ? (Object) value.longValue() : (Object) value.doubleValue();
        }
        return value.isString() ? value.stringValue() : value.toString();
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
