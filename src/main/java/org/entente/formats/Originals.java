// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.formats;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/**
 * The files that documents were read from, each once, by the hash of its bytes.
 *
 * @param folder where they are
 */
public record Originals(Path folder) {

    private static final int HASH_LENGTH = 64;

    /** Those of a data folder. */
    public static Originals of(Path dataFolder) {
        return new Originals(dataFolder.resolve("originals"));
    }

    /** Keeps a file, unless it is there. */
    public void keep(String hash, Path file) throws IOException {
        Path kept = place(hash);
        if (Files.exists(kept)) {
            return;
        }
        Files.createDirectories(kept.getParent());
        Path fresh = Files.createTempFile(kept.getParent(), "fresh", null);
        try {
            Files.copy(file, fresh, StandardCopyOption.REPLACE_EXISTING);
            Files.move(fresh, kept, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    /** The file with these bytes. */
    public Optional<Path> find(String hash) {
        boolean wellFormed = hash.length() == HASH_LENGTH && hash.chars().allMatch(c -> Character.digit(c, 16) >= 0 && c < 128);
        return wellFormed ? Optional.of(place(hash)).filter(Files::isRegularFile) : Optional.empty();
    }

    /** Deletes the file with these bytes, where there is one. */
    public void forget(String hash) throws IOException {
        Optional<Path> kept = find(hash);
        if (kept.isPresent()) {
            Files.deleteIfExists(kept.get());
        }
    }

    private Path place(String hash) {
        return folder.resolve(hash.substring(0, 2)).resolve(hash);
    }
}
