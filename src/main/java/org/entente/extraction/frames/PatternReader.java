// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.extraction.frames;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.entente.extraction.frames.Pattern.Slot;
import org.entente.extraction.frames.Pattern.Source;
import org.entente.extraction.lexicon.Lexicon;
import org.entente.model.Detail;
import org.entente.model.FactType;
import org.entente.model.Modality;
import org.entente.model.Role;
import org.jspecify.annotations.Nullable;

/** Reads the patterns of one file; anything unknown in it fails at start, with the file and the pattern. */
final class PatternReader {

    private static final Set<String> KEYS = Set.of("pattern", "verb", "noun", "where", "not", "require", "least", "counted", "fixed",
            "background",
            "inherits", "warring", "unless", "modality", "deed", "recalls");

    private final FactType type;
    private final Map<String, Object> file;
    private final Map<String, String> kinds;
    private final Lexicon lexicon;

    PatternReader(FactType type, Map<String, Object> file, Lexicon lexicon) {
        this.type = type;
        this.file = file;
        this.kinds = strings(file.get("kinds"));
        this.lexicon = lexicon;
    }

    Stream<Pattern> patterns() {
        return ((Collection<?>) file.getOrDefault("patterns", List.of())).stream().map(this::pattern);
    }

    private Pattern pattern(Object entry) {
        Map<String, Object> keys = new LinkedHashMap<>();
        ((Map<?, ?>) entry).forEach((key, value) -> keys.put(String.valueOf(key), value));
        String name = String.valueOf(keys.get("pattern"));
        try {
            Map<String, Slot> slots = new LinkedHashMap<>();
            keys.entrySet().stream().filter(key -> !KEYS.contains(key.getKey())).forEach(key -> slots.put(slotName(key.getKey()), slot(key
                    .getKey(), key.getValue())));
            Trigger trigger = new Trigger(words(keys.get("verb")), words(keys.get("noun")), paths(keys.get("where")),
                    paths(keys.get("not")));
            Map<String, Integer> least = strings(keys.get("least")).entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey,
                    key -> Integer.valueOf(key.getValue())));
            List<Set<String>> require = list(keys.get("require")).stream().map(group -> Set.of(group.split("\\s*\\|\\s*"))).toList();
            String counted = String.valueOf(keys.getOrDefault("counted", file.getOrDefault("counted", "")));
            return new Pattern(type.label() + ": " + name, type, trigger, slots, require, least, counted, strings(keys.get("fixed")),
                    Boolean.TRUE.equals(keys.getOrDefault("background", file.get("background"))), Boolean.TRUE.equals(keys.get("inherits")),
                    Boolean.TRUE.equals(keys.get("warring")), Boolean.TRUE.equals(keys.get("deed")),
                    list(keys.get("recalls")),
                    list(keys.getOrDefault("unless", file.get("unless"))).stream().map(PatternReader::type)
                            .collect(Collectors.toUnmodifiableSet()),
                    Modality.ofKey(String.valueOf(keys.get("modality"))).orElse(null));
        } catch (IllegalArgumentException | ClassCastException e) {
            throw new IllegalArgumentException("patterns/%s.yaml, pattern '%s': %s".formatted(type.label(), name, e.getMessage()), e);
        }
    }

    private static FactType type(String label) {
        return FactType.ofLabel(label).orElseThrow(() -> new IllegalArgumentException("no type of fact is called '%s'".formatted(label)));
    }

    private static String slotName(String key) {
        if (Role.ofKey(key).isEmpty() && Detail.ofKey(key).isEmpty()) {
            throw new IllegalArgumentException("'%s' is neither a key nor a role nor a detail".formatted(key));
        }
        return key;
    }

    private Slot slot(String role, @Nullable Object value) {
        return new Slot(
                list(value).stream().map(choice -> Arrays.stream(choice.split("\\s*\\+\\s*")).map(part -> source(role, part)).toList())
                        .toList());
    }

    private Source source(String role, String part) {
        boolean needed = part.startsWith("!");
        String[] halves = (needed ? part.substring(1) : part).split(":", 2);
        String kind = halves.length > 1 ? halves[1] : kinds.get(role);
        if (kind == null) {
            throw new IllegalArgumentException("no kind of filler for '%s'".formatted(role));
        }
        return new Source(halves[0].strip(), Arrays.stream(kind.split("/")).map(String::strip).map(Kind::named).toList(), needed);
    }

    private List<Path> paths(@Nullable Object sources) {
        return list(sources).stream().map(path -> Path.compile(path, lexicon)).toList();
    }

    private Set<String> words(@Nullable Object classes) {
        return list(classes).stream().flatMap(name -> name.startsWith("=") ? Stream.of(name.substring(1)) : lexicon.words(name).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static List<String> list(@Nullable Object value) {
        return switch (value) {
            case null -> List.of();
            case Collection<?> many -> many.stream().map(String::valueOf).toList();
            case Object one -> List.of(String.valueOf(one));
        };
    }

    private static Map<String, String> strings(@Nullable Object value) {
        Map<String, String> strings = new LinkedHashMap<>();
        if (value instanceof Map<?, ?> map) {
            map.forEach((key, text) -> strings.put(String.valueOf(key), String.valueOf(text)));
        }
        return strings;
    }
}
