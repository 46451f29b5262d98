// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.formats;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The beginning of a file, by which its format is told.
 *
 * @param encoding how its characters are written
 * @param text the beginning, with replacement characters where bytes are wrong
 * @param whole whether that is the whole file
 */
public record Head(Encoding encoding, String text, boolean whole) {

    private static final int LENGTH = 1 << 16;

    public static Head of(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(LENGTH);
            Encoding encoding = Encoding.of(bytes);
            int mark = encoding.markLength();
            return new Head(encoding, new String(bytes, mark, bytes.length - mark, encoding.charset()), bytes.length < LENGTH);
        }
    }

    /** Its first line. */
    public String firstLine() {
        return text.lines().findFirst().orElse("");
    }

    public boolean isBlank() {
        return whole && text.isBlank();
    }

    /** Whether it holds what no text holds: NUL, or many control characters. */
    public boolean isBinary() {
        long controls = text.chars().filter(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f').count();
        return text.indexOf('\0') >= 0 || controls * 50 > text.length();
    }
}
