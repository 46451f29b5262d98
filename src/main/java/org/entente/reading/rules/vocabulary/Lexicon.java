// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.reading.rules.vocabulary;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

import org.entente.model.UserFolder;
import org.entente.model.YamlPart;

/** The word classes of {@code patterns/words.yaml}; a class may take in others by {@code +name}. */
public final class Lexicon {

    /** The variable that names the folder of a user's own patterns. */
    public static final String FOLDER = "ENTENTE_PATTERNS";

    private static final String FILE = "/patterns/words.yaml";

    private final Map<String, Set<String>> classes = new HashMap<>();

    private Lexicon(Map<String, List<YamlPart>> lists) {
        lists.keySet().forEach(name -> classes.put(name, words(name, lists, new HashSet<>())));
    }

    /** The classes that come with Entente, and what {@code words.yaml} in the folder of a user's own patterns adds to them. */
    public static Lexicon load() {
        Map<String, List<YamlPart>> lists = new TreeMap<>();
        try (InputStream in = Objects.requireNonNull(Lexicon.class.getResourceAsStream(FILE), FILE)) {
            add(YamlPart.read(FILE.substring(1), new InputStreamReader(in, StandardCharsets.UTF_8)), lists);
            for (Path file : UserFolder.files(FOLDER).stream().filter(Lexicon::isWords).toList()) {
                try (Reader text = Files.newBufferedReader(file)) {
                    add(YamlPart.read(file.toString(), text), lists);
                }
            }
            return new Lexicon(lists);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a file of a user's own patterns is one of words. */
    public static boolean isWords(Path file) {
        return UserFolder.label(file).equals("words");
    }

    private static void add(YamlPart file, Map<String, List<YamlPart>> lists) {
        file.entries().forEach((name, line) -> lists.computeIfAbsent(name, any -> new ArrayList<>()).add(line));
    }

    /** Whether the class holds the word, regardless of case. */
    public boolean has(String name, String word) {
        return words(name).contains(word.toLowerCase(Locale.ROOT));
    }

    /** The words of a class, lower case. */
    public Set<String> words(String name) {
        Set<String> words = classes.get(name);
        if (words == null) {
            throw new IllegalArgumentException(
                    "no class of words is called '%s': words.yaml has none, and a word by itself is written \"=%s\"".formatted(name, name));
        }
        return words;
    }

    private static Set<String> words(String name, Map<String, List<YamlPart>> lists, Set<String> open) {
        Set<String> words = new HashSet<>();
        Set<String> within = new HashSet<>(open);
        within.add(name);
        for (YamlPart list : lists.getOrDefault(name, List.of())) {
            for (String word : list.text().strip().split("\\s*,\\s*")) {
                if (!word.startsWith("+")) {
                    words.add(word.toLowerCase(Locale.ROOT));
                } else if (within.contains(word.substring(1)) || !lists.containsKey(word.substring(1))) {
                    throw list.refused("class '%s' takes in '%s', which is missing or takes in the former".formatted(name, word.substring(
                            1)));
                } else {
                    words.addAll(words(word.substring(1), lists, within));
                }
            }
        }
        return words;
    }
}
