// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.source;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.entente.model.EntityKind;
import org.entente.model.Name;
import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

/**
 * An object of a STIX bundle.
 *
 * @param id its id
 * @param type its type
 * @param json all of it
 */
record StixObject(String id, String type, JsonNode json) {

    private static final Map<String, EntityKind> KINDS = Map.of("threat-actor", EntityKind.ORGANIZATION, "intrusion-set",
            EntityKind.ORGANIZATION, "malware", EntityKind.WEAPON, "tool", EntityKind.WEAPON, "infrastructure", EntityKind.GOODS,
            "location",
            EntityKind.PLACE);
    private static final Set<String> COMMON = Set.of("type", "spec_version", "id", "created_by_ref", "created", "modified", "revoked",
            "labels",
            "lang", "external_references", "object_marking_refs", "granular_markings", "extensions", "name", "aliases", "description",
            "confidence");

    static StixObject of(JsonNode json) throws Unusable {
        DocumentFields fields = new DocumentFields(json);
        String id = fields.string("id");
        String type = fields.string("type");
        if (id == null || type == null) {
            throw new Unusable("no STIX object", "it needs id and type");
        }
        for (Map.Entry<String, JsonNode> property : json.properties()) {
            Told.requireName(property.getKey());
        }
        return new StixObject(id, type, json);
    }

    String text(String property) {
        return json.path(property).asString("");
    }

    /** Who or what it is, where it is an actor, a thing or a place. */
    @Nullable
    Name name() {
        EntityKind kind = kind();
        if (kind == null || caption().equals(id)) {
            return null;
        }
        Told told = new Told();
        told.put("stixId", id);
        List<String> aliases = json.path("aliases").valueStream().map(JsonNode::asString).toList();
        json.properties().forEach(property -> {
            if (!COMMON.contains(property.getKey()) && property.getValue().isString()) {
                told.put(property.getKey(), property.getValue().asString());
            }
        });
        return new Name(caption(), kind, null, aliases.isEmpty() ? Map.of() : Map.of(Name.ALIASES, aliases), told.all());
    }

    private @Nullable EntityKind kind() {
        if (type.equals("identity")) {
            return switch (text("identity_class")) {
                case "individual" -> EntityKind.PERSON;
                case "group", "class" -> EntityKind.GROUP;
                default -> EntityKind.ORGANIZATION;
            };
        }
        boolean isCountry = type.equals("location") && !text("country").isEmpty() && text("city").isEmpty()
                && text("administrative_area").isEmpty() && !json.has("latitude");
        EntityKind stated = EntityKind.ofLabel(text("x_entente_kind")).orElse(null);
        return stated != null ? stated : isCountry ? EntityKind.STATE : KINDS.get(type);
    }

    /** Its name; a location may have none but its city, area or country. */
    String caption() {
        for (String property : List.of("name", "city", "administrative_area")) {
            if (!text(property).isBlank()) {
                return text(property);
            }
        }
        return type.equals("location") && !text("country").isEmpty() ? FtmObject.country(text("country")) : id;
    }

    @Nullable
    LocalDate date() {
        return Dates.day(text("modified")).or(() -> Dates.day(text("created"))).orElse(null);
    }

    @Nullable
    String url() {
        String url = json.path("external_references").path(0).path("url").asString("");
        return url.isEmpty() ? null : url;
    }

    /** Every property in a line, values that are no strings as JSON. */
    Map<String, String> columns() {
        Map<String, String> columns = new LinkedHashMap<>();
        json.properties().forEach(property -> columns.put(property.getKey(),
                property.getValue().isValueNode() ? property.getValue().asString() : property.getValue().toString()));
        columns.values().removeIf(String::isBlank);
        return columns;
    }

}
