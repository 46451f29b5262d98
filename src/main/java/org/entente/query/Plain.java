// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.query;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.StreamSupport;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.Node;
import org.neo4j.driver.types.Path;
import org.neo4j.driver.types.Relationship;

/** Values of Cypher as values of JSON; maps and properties by key, because Neo4j keeps them in no order. */
final class Plain {

    private Plain() {}

    static @Nullable Object of(Value value) {
        return plain(value.asObject());
    }

    static @Nullable Object of(@Nullable Object value) {
        return plain(value);
    }

    private static @Nullable Object plain(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Node node -> node(node);
            case Relationship relationship -> relationship(relationship);
            case Path path -> path(path);
            case List<?> list -> list.stream().map(Plain::plain).toList();
            case Map<?, ?> map -> map(map);
            case Double number when !Double.isFinite(number) -> null;
            case Number number -> number;
            case Boolean truth -> truth;
            default -> value.toString();
        };
    }

    private static Map<String, Object> node(Node node) {
        Map<String, Object> plain = new LinkedHashMap<>();
        plain.put("labels", StreamSupport.stream(node.labels().spliterator(), false).toList());
        plain.putAll(map(node.asMap()));
        return plain;
    }

    private static Map<String, Object> relationship(Relationship relationship) {
        Map<String, Object> plain = new LinkedHashMap<>();
        plain.put("type", relationship.type());
        plain.putAll(map(relationship.asMap()));
        return plain;
    }

    private static List<Object> path(Path path) {
        return StreamSupport.stream(path.spliterator(), false)
                .<Object>mapMulti((segment, steps) -> {
                    steps.accept(node(segment.start()));
                    steps.accept(relationship(segment.relationship()));
                    steps.accept(node(segment.end()));
                }).toList();
    }

    private static Map<String, Object> map(Map<?, ?> map) {
        Map<String, Object> plain = new TreeMap<>();
        map.forEach((key, value) -> plain.put(key.toString(), plain(value)));
        return plain;
    }
}
