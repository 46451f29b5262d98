// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A folder of a user's own files, named by an environment variable, or by the system property that is called like it. */
public final class UserFolder {

    private static final String ENDING = ".yaml";

    private UserFolder() {}

    /**
     * The YAML files in the folder that a variable names, by name; none where it names none.
     *
     * @param variable {@code ENTENTE_SCHEMA}; the property is then {@code entente.schema}
     * @throws FileRefused where it names no folder
     */
    public static List<Path> files(String variable) {
        String property = variable.toLowerCase(Locale.ROOT).replace('_', '.');
        Optional<String> named = Optional.ofNullable(System.getProperty(property)).or(() -> Optional.ofNullable(System.getenv(variable)))
                .filter(folder -> !folder.isBlank());
        if (named.isEmpty()) {
            return List.of();
        }
        Path folder = Path.of(named.get());
        if (!Files.isDirectory(folder)) {
            throw new FileRefused("%s=%s".formatted(variable, folder), 0, "is no folder that can be read");
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(ENDING)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The name of a file without its ending: that of a type of fact. */
    public static String label(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.length() - ENDING.length());
    }
}
