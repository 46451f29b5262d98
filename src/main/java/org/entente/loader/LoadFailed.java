// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.loader;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

/** Tells why a load could not go on; what was written before stands, and the same load run again goes on from there. */
public final class LoadFailed extends RuntimeException {

    private static final long serialVersionUID = 1;

    private LoadFailed(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    static LoadFailed at(String where, Throwable cause) {
        return cause instanceof LoadFailed failed
                ? failed
                : new LoadFailed("%s: load stopped (%s); what was written stands: run the same load again to go on".formatted(where,
                        cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage()), cause);
    }

    static LoadFailed notEmpty(Path folder) {
        return new LoadFailed("%s: holds a graph already, and a bulk load makes a new one; name another folder, or load without bulk"
                .formatted(folder), null);
    }

    static LoadFailed ofBulk(Path folder, Throwable cause) {
        return new LoadFailed("%s: no graph was made (%s); run the same load again".formatted(folder,
                cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage()), cause);
    }

    static LoadFailed noReviews(Path file, Throwable cause) {
        return new LoadFailed("%s: no reviews as 'entente review list --json' prints them (%s)".formatted(file,
                String.valueOf(cause.getMessage()).lines().findFirst().orElse("")), cause);
    }

    static LoadFailed noSuchFile(LoadFile file) {
        return new LoadFailed("%s: no such file or folder; name one that can be read".formatted(file.name()), null);
    }
}
