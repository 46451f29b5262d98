// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The briefings of the seed as files. */
public final class Briefings {

    private static final String FOLDER = "/seed";

    private Briefings() {}

    /** Copies them to a folder; the files, in the order of their names. */
    public static List<Path> copyTo(Path folder) {
        try {
            URI seed = Objects.requireNonNull(Briefings.class.getResource(FOLDER), "the program comes without its seed").toURI();
            if (!seed.getScheme().equals("jar")) {
                return copy(Path.of(seed), folder);
            }
            try (FileSystem jar = FileSystems.newFileSystem(seed, Map.of())) {
                return copy(jar.getPath(FOLDER), folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Path> copy(Path seed, Path folder) throws IOException {
        try (Stream<Path> files = Files.list(seed)) {
            List<Path> briefings = files.filter(Files::isRegularFile).sorted().toList();
            for (Path briefing : briefings) {
                try (InputStream text = Files.newInputStream(briefing)) {
                    Files.copy(text, folder.resolve(briefing.getFileName().toString()));
                }
            }
            return briefings.stream().map(briefing -> folder.resolve(briefing.getFileName().toString())).toList();
        }
    }
}
