// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.model;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.Objects;

/** Folders of what comes with the program, in its archive or beside it. */
public final class ResourceFolder {

    private ResourceFolder() {}

    /** What is done with a folder while it is open. */
    @FunctionalInterface
    public interface Use<T> {

        T of(Path folder) throws IOException;
    }

    /**
     * Does something with the folder that a resource lies in.
     *
     * @param resource its path from the root: {@code /schema/Transfer.yaml}
     */
    public static <T> T holding(String resource, Use<T> use) throws IOException {
        URI place = uri(resource);
        if (!place.getScheme().equals("jar")) {
            return use.of(parent(Path.of(place)));
        }
        URI archive = URI.create(place.getRawSchemeSpecificPart().replaceFirst("!.*", ""));
        try (FileSystem files = FileSystems.newFileSystem(Path.of(archive))) {
            return use.of(parent(files.getPath(resource)));
        }
    }

    private static URI uri(String resource) {
        try {
            return Objects.requireNonNull(ResourceFolder.class.getResource(resource), () -> "the program comes without " + resource)
                    .toURI();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path parent(Path file) {
        return Objects.requireNonNull(file.getParent());
    }
}
