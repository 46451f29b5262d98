// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Finds the schema files: those that come with Entente, and those in the folder that {@code ENTENTE_SCHEMA} names. */
final class SchemaFiles {

    static final String VARIABLE = "ENTENTE_SCHEMA";

    /** One that is always there; the others lie beside it. */
    private static final String ANY = "/schema/Agreement.yaml";

    private SchemaFiles() {}

    /** A file's text, and the name of its type. */
    record Found(String name, String label, String text) {}

    static List<Found> all() {
        List<Found> all = new ArrayList<>(own());
        UserFolder.files(VARIABLE).forEach(file -> all.add(found(file.toString(), file)));
        return all;
    }

    private static List<Found> own() {
        try {
            return ResourceFolder.holding(ANY, SchemaFiles::in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Found> in(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml")).sorted()
                    .map(file -> found("schema/" + file.getFileName(), file)).toList();
        }
    }

    private static Found found(String name, Path file) {
        try {
            return new Found(name, UserFolder.label(file), Files.readString(file));
        } catch (IOException e) {
            throw new FileRefused(name, 0, "cannot be read: " + e);
        }
    }
}
