// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.graph.archive;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

/** A file is no backup, or no whole one. */
public final class ArchiveUnusable extends RuntimeException {

    private static final long serialVersionUID = 1;

    ArchiveUnusable(Path file, String why, @Nullable Throwable cause) {
        super("%s is no whole backup (%s): take another, or make it again".formatted(file, why), cause);
    }
}
