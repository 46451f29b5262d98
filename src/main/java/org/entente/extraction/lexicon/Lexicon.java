// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.extraction.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The word classes of {@code patterns/words.yaml}; a class may take in others by {@code +name}. */
public final class Lexicon {

    private static final String FILE = "/patterns/words.yaml";

    private final Map<String, Set<String>> classes = new HashMap<>();

    private Lexicon(Map<String, List<String>> lists) {
        lists.keySet().forEach(name -> classes.put(name, words(name, lists, new HashSet<>())));
    }

    /** The classes that come with Entente. */
    public static Lexicon load() {
        try (InputStream in = Objects.requireNonNull(Lexicon.class.getResourceAsStream(FILE), FILE)) {
            Map<String, String> lines = YAMLMapper.builder().build().readValue(in, new TypeReference<TreeMap<String, String>>() {
            });
            Map<String, List<String>> lists = new HashMap<>();
            lines.forEach((name, line) -> lists.put(name, List.of(line.strip().split("\\s*,\\s*"))));
            return new Lexicon(lists);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the class holds the word, regardless of case. */
    public boolean has(String name, String word) {
        return words(name).contains(word.toLowerCase(Locale.ROOT));
    }

    /** The words of a class, lower case. */
    public Set<String> words(String name) {
        Set<String> words = classes.get(name);
        if (words == null) {
            throw new IllegalArgumentException("%s has no class '%s'".formatted(FILE, name));
        }
        return words;
    }

    private static Set<String> words(String name, Map<String, List<String>> lists, Set<String> open) {
        if (!open.add(name) || !lists.containsKey(name)) {
            throw new IllegalArgumentException("%s: class '%s' is missing or takes in itself".formatted(FILE, name));
        }
        Set<String> words = new HashSet<>();
        for (String word : lists.getOrDefault(name, List.of())) {
            if (word.startsWith("+")) {
                words.addAll(words(word.substring(1), lists, new HashSet<>(open)));
            } else {
                words.add(word.toLowerCase(Locale.ROOT));
            }
        }
        return words;
    }
}
