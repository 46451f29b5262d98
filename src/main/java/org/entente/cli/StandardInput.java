// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

import org.entente.model.Sha256;

/** What comes in by standard input, as a file. */
final class StandardInput {

    private StandardInput() {}

    /** Named by its content, so that the same text is the same document. */
    static Upload.Part part() {
        try {
            Path file = Files.createTempFile("entente-input", null);
            file.toFile().deleteOnExit();
            Files.copy(System.in, file, StandardCopyOption.REPLACE_EXISTING);
            return new Upload.Part(file, "input-" + Sha256.of(file).substring(0, 12));
        } catch (IOException e) {
            throw new CommandFailed("standard input: cannot be read (%s)".formatted(e.getMessage()));
        }
    }
}
