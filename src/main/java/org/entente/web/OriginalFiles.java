// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;

import org.entente.formats.Originals;
import org.entente.query.Documents;
import org.entente.query.OriginalRef;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The files that the documents of this data folder were read from. */
@Component
class OriginalFiles {

    private final Documents documents;
    private final @Nullable Originals originals;

    OriginalFiles(Documents documents, @Value("${entente.data:}") String folder) {
        this.documents = documents;
        this.originals = folder.isBlank() ? null : Originals.of(Path.of(folder));
    }

    Optional<Path> find(OriginalRef original) {
        String hash = original.hash();
        return originals == null || hash == null ? Optional.empty() : originals.find(hash);
    }

    /** Deletes the file of a document that is erased, unless another was read from the same. */
    void forget(OriginalRef original) {
        String hash = original.hash();
        if (originals != null && hash != null && !documents.isReadFrom(hash)) {
            try {
                originals.forget(hash);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
