// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.identity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.entente.model.Attributes;
import org.entente.model.Entity;
import org.entente.model.EntityKind;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Pairs of entities from {@code identity/*.jsonl}, invented. */
final class Pairs {

    private static final JsonMapper JSON = JsonMapper.shared();

    private Pairs() {}

    record Pair(String why, Entity one, Entity other) {
        List<Entity> both() {
            return List.of(one, other);
        }

        @Override
        public String toString() {
            return "%s: %s".formatted(why, one.name());
        }
    }

    static List<Pair> read(String name) {
        List<Pair> pairs = new ArrayList<>();
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Pairs.class.getResourceAsStream("/identity/" + name + ".jsonl")), StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                JsonNode pair = JSON.readTree(line);
                String number = name + pairs.size();
                pairs.add(new Pair(pair.get("why").asString(), entity(pair.get("one"), number + "a"),
                        entity(pair.get("other"), number + "b")));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pairs;
    }

    private static Entity entity(JsonNode node, String id) {
        Map<String, List<String>> said = new TreeMap<>();
        node.properties().forEach(field -> said.put(field.getKey(), texts(field.getValue())));
        EntityKind kind = EntityKind.ofLabel(said.remove("kind").getFirst()).orElseThrow();
        String name = said.remove("name").getFirst();
        return new Entity(kind.prefix() + ":" + id, kind, name, said.remove("aliases"), Map.of(), new Attributes(said));
    }

    private static List<String> texts(JsonNode value) {
        return (value.isArray() ? value.valueStream() : Stream.of(value)).map(JsonNode::asString).toList();
    }
}
