// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.formats.manuscript;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.zip.GZIPInputStream;

/** Something compressed: a web archive, or another file. */
final class GzipFile implements Parser {

    @Override
    public void parse(Piece piece, Output output) throws IOException, Refusal {
        if (isWebArchive(piece)) {
            new WebArchive().parse(piece, output);
            return;
        }
        try (InputStream in = new GZIPInputStream(new BufferedInputStream(Files.newInputStream(piece.path())))) {
            output.unpack(piece, "content", in, Known.NOTHING);
        }
    }

    private static boolean isWebArchive(Piece piece) throws IOException {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(piece.path()))) {
            return Media.of(in.readNBytes(Media.ENOUGH)) == Media.WARC;
        }
    }
}
