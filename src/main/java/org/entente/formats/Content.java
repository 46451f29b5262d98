// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.formats;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/**
 * A file that is being read.
 *
 * @param path where it is
 * @param name what to call it in skips, and where the ids of its documents may come from
 * @param head how it begins
 * @param utf8 its text, to be read once
 */
public record Content(Path path, String name, Head head, InputStream utf8) {

    public Lines lines() {
        return new Lines(utf8, Sizes.MAX_DOCUMENT_BYTES);
    }

    /** The file's text once more, from the beginning; not counted as progress. */
    public InputStream again() throws IOException {
        return Input.open(path).utf8(head.encoding());
    }

    /** The last part of its name, without the ending. */
    public String stem() {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        int dot = last.lastIndexOf('.');
        return dot > 0 ? last.substring(0, dot) : last;
    }

    public String at(long line) {
        return name + ":" + line;
    }
}
