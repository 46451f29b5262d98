// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.reading.rules.patterns;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.entente.model.FactType;
import org.entente.model.FileRefused;
import org.entente.model.UserFolder;
import org.entente.model.YamlPart;
import org.entente.reading.rules.vocabulary.Lexicon;
import org.jspecify.annotations.Nullable;

/**
 * Reads the files of patterns, one for each type of fact: those under {@code patterns/}, and those in the folder that
 * {@code ENTENTE_PATTERNS} names, which come behind them.
 */
public final class PatternFiles {

    private PatternFiles() {}

    /** A file that comes with Entente. */
    static YamlPart own(String file) {
        return Objects.requireNonNull(ownOrNull(file), file);
    }

    /** The patterns of all types, in the order of the types and of the files. */
    public static List<Pattern> patterns(Lexicon lexicon, Functions functions) {
        List<Path> others = UserFolder.files(Lexicon.FOLDER).stream().filter(file -> !Lexicon.isWords(file)).toList();
        List<Pattern> patterns = new ArrayList<>();
        for (FactType type : FactType.all()) {
            Slots slots = Slots.of(type);
            YamlPart own = ownOrNull(type.label() + ".yaml");
            if (own != null) {
                patterns.addAll(new PatternReader(slots, own, lexicon, functions).patterns());
            }
            others.stream().filter(file -> UserFolder.label(file).equals(type.label()))
                    .forEach(file -> patterns.addAll(new PatternReader(slots, read(file), lexicon, functions).patterns()));
        }
        others.forEach(PatternFiles::requireType);
        return patterns;
    }

    /** The patterns of one file, which is called like the type of fact that they give. */
    public static List<Pattern> ofFile(Path file, Lexicon lexicon, Functions functions) {
        requireType(file);
        FactType type = FactType.ofLabel(UserFolder.label(file)).orElseThrow();
        return new PatternReader(Slots.of(type), read(file), lexicon, functions).patterns();
    }

    private static void requireType(Path file) {
        List<String> types = FactType.all().stream().map(FactType::label).toList();
        if (!types.contains(UserFolder.label(file))) {
            throw new FileRefused(file.toString(), 0, "is called like no type of fact, nor words.yaml; " + FileRefused.allowed(types));
        }
    }

    private static YamlPart read(Path file) {
        try (Reader text = Files.newBufferedReader(file)) {
            return YamlPart.read(file.toString(), text);
        } catch (IOException e) {
            throw new FileRefused(file.toString(), 0, "cannot be read: " + e);
        }
    }

    private static @Nullable YamlPart ownOrNull(String file) {
        try (InputStream in = PatternFiles.class.getResourceAsStream("/patterns/" + file)) {
            return in == null ? null : YamlPart.read("patterns/" + file, new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
