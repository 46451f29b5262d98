// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The folder of a user's own gazetteer files, named by {@code ENTENTE_GAZETTEER}. */
final class UserGazetteer {

    private UserGazetteer() {}

    static List<Path> files() {
        String folder = System.getenv("ENTENTE_GAZETTEER");
        if (folder == null || folder.isBlank()) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(Path.of(folder))) {
            return files.filter(file -> file.toString().endsWith(".csv")).sorted().toList();
        } catch (IOException _) {
            throw new CommandFailed("ENTENTE_GAZETTEER=%s: not a folder that can be read".formatted(folder));
        }
    }
}
