// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.graph.archive;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import tools.jackson.databind.JsonNode;

/** Properties as JSON and back; a day is {@code {"day": ...}} and a moment {@code {"moment": ...}}, all else is as JSON has it. */
final class Properties {

    private static final String DAY = "day";
    private static final String MOMENT = "moment";

    private Properties() {}

    static Map<String, Object> toJson(Map<String, Object> properties) {
        Map<String, Object> json = new LinkedHashMap<>();
        new TreeMap<>(properties).forEach((name, value) -> json.put(name, toJson(value)));
        return json;
    }

    private static Object toJson(Object value) {
        return switch (value) {
            case String text -> text;
            case Long number -> number;
            case Double number -> number;
            case Boolean truth -> truth;
            case LocalDate day -> Map.of(DAY, day.toString());
            case ZonedDateTime moment -> Map.of(MOMENT, moment.toString());
            case List<?> list -> list.stream().map(Properties::toJson).toList();
            default -> throw new IllegalStateException("a property of the graph is a " + value.getClass().getSimpleName());
        };
    }

    static Map<String, Object> fromJson(JsonNode json) {
        Map<String, Object> properties = new LinkedHashMap<>();
        json.propertyStream().forEach(entry -> properties.put(entry.getKey(), value(entry.getValue())));
        return properties;
    }

    private static Object value(JsonNode json) {
        return switch (json.getNodeType()) {
            case STRING -> json.asString();
            case BOOLEAN -> json.asBoolean();
            case NUMBER -> json.isFloatingPointNumber() ? (Object) json.asDouble() : (Object) json.asLong();
            case ARRAY -> new ArrayList<>(json.valueStream().map(Properties::value).toList());
            case OBJECT -> json.has(DAY)
                    ? LocalDate.parse(json.path(DAY).asString())
                    : ZonedDateTime.parse(json.path(MOMENT).asString());
            case BINARY, MISSING, NULL, POJO -> throw new IllegalArgumentException("a property cannot be " + json.getNodeType());
        };
    }
}
