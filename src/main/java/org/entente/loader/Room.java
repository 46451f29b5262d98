// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.loader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** The room that is left where the database of this process keeps its data; nothing is known of one elsewhere. */
record Room(@Nullable Path folder) {

    /** Less than this, and a database cannot even close in order. */
    private static final long LEAST_BYTES = 8L << 20;

    /** Of a database elsewhere. */
    static final Room UNKNOWN = new Room(null);

    /** What is wrong, where the disk is full. */
    Optional<String> lack() {
        try {
            return folder == null || Files.getFileStore(folder).getUsableSpace() >= LEAST_BYTES
                    ? Optional.empty()
                    : Optional.of("the disk of %s is full; make room".formatted(folder));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
