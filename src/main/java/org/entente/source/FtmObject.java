// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.entente.model.Attributes;
import org.entente.model.Name;

import tools.jackson.databind.JsonNode;

/**
 * An entity of FollowTheMoney.
 *
 * @param id its id
 * @param schema the name of its schema
 * @param properties the values of each property
 */
record FtmObject(String id, String schema, Map<String, List<String>> properties) {

    private static final List<String> NO_ATTRIBUTES = List.of("name", "alias", "weakAlias", "previousName", "abbreviation", "notes",
            "summary");

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
        return first("name").isEmpty() ? id : first("name");
    }

    /** The entity as a name, with its other names as aliases. */
    Name name() {
        List<String> aliases = new ArrayList<>();
        for (String property : List.of("name", "alias", "weakAlias", "previousName", "abbreviation")) {
            all(property).stream().filter(alias -> !alias.equals(caption()) && !aliases.contains(alias)).forEach(aliases::add);
        }
        Map<String, List<String>> said = new TreeMap<>(properties);
        said.keySet().removeAll(NO_ATTRIBUTES);
        said.put("ftmId", List.of(id));
        return new Name(caption(), FtmSchema.kind(schema), null, aliases.isEmpty() ? Map.of() : Map.of(Name.ALIASES, aliases),
                new Attributes(said));
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
