// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.formats;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.entente.model.Attributes;
import org.entente.model.Entity;
import org.entente.model.EntityKind;
import org.entente.model.Name;
import org.entente.model.RoleLink;

import tools.jackson.databind.JsonNode;

/** Names in JSON: a string, or an object with name, kind, id and attributes. */
final class JsonName {

    private static final Set<String> OF_THE_NAME = Set.of("name", "kind", "id", Name.ALIASES, Entity.IS_CLASS, "cow", "year");

    private JsonName() {}

    /** A name that fills a role; one that no gazetteer knows is taken for what mostly does. */
    static Name of(JsonNode value, RoleLink role) throws Unusable {
        return of(value, role.usual(), role.firm());
    }

    /** The name of one who speaks or listens. */
    static Name ofSpeaker(JsonNode value) throws Unusable {
        return of(value, EntityKind.ORGANIZATION, false);
    }

    private static Name of(JsonNode value, EntityKind usual, boolean firm) throws Unusable {
        if (value.isString() && !value.asString().isBlank()) {
            Sizes.require("a name", value.asString());
            return firm ? Name.of(value.asString(), usual) : Name.guessed(value.asString(), usual);
        }
        JsonNode name = value.path("name");
        if (!name.isString() || name.asString().isBlank()) {
            throw new Unusable("name missing", "'%s' is no name: write a string, or an object with a name".formatted(value));
        }
        EntityKind kind = EntityKind.ofLabel(value.path("kind").asString("")).orElse(usual);
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
}
