// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.registers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.entente.formats.DocumentFields;
import org.entente.formats.DocumentIds;
import org.entente.formats.Told;
import org.entente.formats.Unusable;
import org.entente.model.Attributes;
import org.entente.model.EntityKind;
import org.entente.model.ExportedId;
import org.entente.model.Name;
import org.entente.model.Vouched;
import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

/**
 * An entity of FollowTheMoney.
 *
 * @param id its id
 * @param schema the name of its schema
 * @param properties the values of each property
 */
record FtmObject(String id, String schema, Map<String, List<String>> properties) {

    private static final List<String> NAMES = List.of("name", "alias", "weakAlias", "previousName", "abbreviation");
    private static final List<String> NO_ATTRIBUTES = List.of("name", "alias", "weakAlias", "previousName", "abbreviation", "notes",
            "summary");
    private static final List<String> TAGGED = List.of("keywords", "topics", "notes", "summary");
    private static final List<String> STATES = List.of("nationality", "citizenship", "country");
    private static final String ID = "ftmId";

    static FtmObject of(JsonNode object) throws Unusable {
        DocumentFields fields = new DocumentFields(object);
        String id = fields.string("id");
        String schema = fields.string("schema");
        JsonNode properties = object.get("properties");
        if (id == null || schema == null || properties == null || !properties.isObject()) {
            throw new Unusable("no FollowTheMoney entity", "it needs id, schema and properties");
        }
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> property : properties.properties()) {
            Told.requireName(property.getKey());
            values.put(property.getKey(), values(property.getValue()));
        }
        return new FtmObject(id, schema, values);
    }

    /** Values are strings, or whole entities where they are nested: then their ids. */
    private static List<String> values(JsonNode property) {
        List<String> values = new ArrayList<>();
        (property.isArray() ? property.valueStream().toList() : List.of(property))
                .forEach(value -> values.add(value.isObject() ? value.path("id").asString("") : value.asString()));
        values.removeIf(String::isBlank);
        return values;
    }

    List<String> all(String property) {
        return properties.getOrDefault(property, List.of());
    }

    /** The first value, or the empty string. */
    String first(String property) {
        return all(property).isEmpty() ? "" : all(property).getFirst();
    }

    /** The caption: the first name, else the id. */
    String caption() {
        String parts = first("name").isEmpty() ? fromParts() : first("name");
        return parts.isEmpty() ? id : parts;
    }

    /** The entity as a name, with its other names as aliases; null where it is nobody and nothing. */
    @Nullable
    Name name() {
        EntityKind kind = FtmSchema.kind(schema);
        if (kind == null) {
            return null;
        }
        List<String> aliases = Stream.concat(NAMES.stream().flatMap(property -> all(property).stream()), Stream.of(fromParts()))
                .filter(alias -> !alias.isEmpty() && !alias.equals(caption())).distinct().toList();
        Map<String, List<String>> said = new TreeMap<>(properties);
        NO_ATTRIBUTES.forEach(said::remove);
        said.put(ID, List.of(id));
        Map<String, Object> attributes = new TreeMap<>();
        attributes.put(Name.SOURCE_ID, DocumentIds.of("ftm:" + id));
        put(attributes, Name.NAMES, all("name"));
        put(attributes, Name.STATES, STATES.stream().flatMap(property -> all(property).stream()).distinct().toList());
        put(attributes, Name.ALIASES, aliases);
        String own = ExportedId.read(id).filter(written -> EntityKind.ofId(written).isPresent()).orElse(null);
        return new Name(caption(), own == null ? kind : EntityKind.ofId(own).orElse(kind), own, attributes,
                new Attributes(said));
    }

    private static void put(Map<String, Object> attributes, String key, List<String> values) {
        if (!values.isEmpty()) {
            attributes.put(key, values);
        }
    }

    /** The name that the parts of a person's name make together. */
    private String fromParts() {
        return all("lastName").isEmpty()
                ? ""
                : Stream.of("firstName", "secondName", "middleName", "fatherName", "lastName").map(this::first)
                        .filter(part -> !part.isEmpty()).distinct().collect(Collectors.joining(" "));
    }

    /** The same with no more than tells who it is: the rest comes with its own document. */
    static Name brief(Name name) {
        Map<String, List<String>> told = new TreeMap<>(name.said().values());
        told.keySet().retainAll(List.of(ID, "imoNumber"));
        return new Name(name.text(), name.kind(), name.entityId(), name.attributes(), new Attributes(told));
    }

    /** How far its source vouches for it: by its tags. */
    Vouched vouched() {
        return Admiralty.of(List.of(TAGGED.stream().flatMap(property -> all(property).stream()).toList()), null);
    }

    /** Every property in a line. */
    Map<String, String> columns() {
        Map<String, String> columns = new LinkedHashMap<>(Map.of());
        columns.put("id", id);
        columns.put("schema", schema);
        properties.forEach((property, values) -> columns.put(property, values.stream().collect(Collectors.joining("; "))));
        return columns;
    }

    /** The English name of a country by its code; the code where it is none. */
    static String country(String code) {
        String name = code.length() == 2 ? Locale.of("", code.toUpperCase(Locale.ROOT)).getDisplayCountry(Locale.ENGLISH) : "";
        return name.isEmpty() ? code : name;
    }
}
