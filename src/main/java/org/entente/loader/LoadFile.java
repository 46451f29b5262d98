// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.loader;

import java.nio.file.Path;

/**
 * A file to load.
 *
 * @param path where it is
 * @param name what to call it in reports, and where ids of its documents may come from
 */
public record LoadFile(Path path, String name) {

    /** A file that is known by its place. */
    public static LoadFile of(Path path) {
        return new LoadFile(path, path.toString());
    }
}
