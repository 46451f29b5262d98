// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.query;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.entente.query.CannedQuery.Param;
import org.jspecify.annotations.Nullable;

/**
 * Reads a file of a canned query: a header of comments, each {@code // key: value}, then Cypher.
 *
 * <p>A {@code param} is {@code name | type | default | suggestion}, where the suggestion may be left out; the type of a number is told
 * with its range, as in {@code integer 1..1000}. A line that goes on
 * begins with {@code //} and three blanks or more.
 */
final class CannedQueryFile {

    private enum Key {
        NAME,
        TITLE,
        DESCRIPTION,
        PARAM,
        RETURNS
    }

    private final String topic;
    private final String file;
    private final Map<Key, List<String>> header = new EnumMap<>(Key.class);

    private CannedQueryFile(String topic, String file) {
        this.topic = topic;
        this.file = file;
    }

    /** The query in a file {@code cypher/queries/<topic>/<file>.cypher}. */
    static CannedQuery read(String topic, String file, String content) {
        return new CannedQueryFile(topic, file).read(content);
    }

    private CannedQuery read(String content) {
        List<String> lines = content.lines().toList();
        int body = 0;
        @Nullable
        Key key = null;
        while (body < lines.size() && lines.get(body).startsWith("//")) {
            key = take(lines.get(body).substring(2), key, ++body);
        }
        String cypher = String.join("\n", lines.subList(body, lines.size())).strip();
        String name = one(Key.NAME);
        if (!name.equals(file) || !name.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw wrong(1, "the name must be that of the file, in kebab case");
        }
        List<Param> params = header.getOrDefault(Key.PARAM, List.of()).stream().map(this::param).toList();
        List<String> returns = Stream.of(one(Key.RETURNS).split(",")).map(String::strip).toList();
        return new CannedQuery(name, topic, one(Key.TITLE), one(Key.DESCRIPTION), params, returns, cypher);
    }

    private @Nullable Key take(String comment, @Nullable Key last, int line) {
        if (comment.startsWith("   ") && last != null) {
            List<String> values = header.getOrDefault(last, new ArrayList<>());
            values.add(values.removeLast() + " " + comment.strip());
            return last;
        }
        int colon = comment.indexOf(':');
        Key key = colon < 0 ? null : key(comment.substring(0, colon).strip()).orElse(null);
        if (key == null) {
            throw wrong(line, "the header takes name, title, description, param and returns");
        }
        header.computeIfAbsent(key, none -> new ArrayList<>()).add(comment.substring(colon + 1).strip());
        return key;
    }

    private static Optional<Key> key(String text) {
        return Stream.of(Key.values()).filter(key -> key.name().toLowerCase(Locale.ROOT).equals(text)).findFirst();
    }

    private String one(Key key) {
        List<String> values = header.getOrDefault(key, List.of());
        if (values.size() != 1 || values.getFirst().isEmpty()) {
            throw wrong(1, "the header must have one " + key.name().toLowerCase(Locale.ROOT));
        }
        return values.getFirst();
    }

    private Param param(String text) {
        List<String> parts = Stream.of(text.split("\\|")).map(String::strip).toList();
        String[] typeAndRange = parts.size() < 3 ? new String[]{""} : parts.get(1).split(" ", 2);
        ParamType type = ParamType.ofKey(typeAndRange[0]).orElse(null);
        if (type == null || parts.size() > 4) {
            throw wrong(1, "a param is name | type | default | suggestion, not '" + text + "'");
        }
        if (type.isNumber() != (typeAndRange.length == 2)) {
            throw wrong(1, "a param that takes a number, and no other, tells its range, as 'integer 1..1000': not '" + text + "'");
        }
        Range range = typeAndRange.length == 2 ? range(typeAndRange[1]) : null;
        return new Param(parts.getFirst(), type, type.read(parts.getFirst(), parts.get(2), range),
                parts.size() < 4 ? null : type.read(parts.getFirst(), parts.get(3), range), range);
    }

    private Range range(String text) {
        try {
            return Range.parse(text.strip());
        } catch (IllegalArgumentException e) {
            throw wrong(1, String.valueOf(e.getMessage()));
        }
    }

    private IllegalArgumentException wrong(int line, String what) {
        return new IllegalArgumentException("cypher/queries/%s/%s.cypher:%d: %s".formatted(topic, file, line, what));
    }
}
