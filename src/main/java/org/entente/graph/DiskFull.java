// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.graph;

import org.jspecify.annotations.Nullable;
import org.springframework.util.unit.DataSize;

/** Nothing is written, since the disk of the data folder is nearly full. */
public final class DiskFull extends RuntimeException {

    private static final long serialVersionUID = 1;

    DiskFull(String folder, DataSize least, @Nullable Throwable cause) {
        super("the disk of %s has less than %d MB left, so nothing is written until there is room; what is there can be read"
                .formatted(folder, least.toMegabytes()), cause);
    }
}
