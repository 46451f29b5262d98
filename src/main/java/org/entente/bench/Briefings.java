// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.entente.model.ResourceFolder;

/** The briefings of the seed as files. */
public final class Briefings {

    /** One that is always there; the others lie beside it. */
    private static final String ANY = "/seed/north-korean-missiles.md";

    private Briefings() {}

    /** Copies them to a folder; the files, in the order of their names. */
    public static List<Path> copyTo(Path folder) {
        try {
            return ResourceFolder.holding(ANY, seed -> copy(seed, folder));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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
