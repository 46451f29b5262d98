// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.formats.manuscript;

import java.nio.file.Path;

/**
 * A file, or a part of one that was unpacked.
 *
 * @param path where its bytes are
 * @param member its path within the file, or an empty text: the file itself
 * @param known what the whole that it is a part of tells of it
 * @param depth how many wholes it is a part of
 */
record Piece(Path path, String member, Known known, int depth) {

    String inside(String name) {
        return member.isEmpty() ? name : member + "/" + name;
    }
}
