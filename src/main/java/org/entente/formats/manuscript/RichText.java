// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.formats.manuscript;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;

import com.rtfparserkit.parser.RtfStreamSource;
import com.rtfparserkit.parser.standard.StandardRtfParser;

/** RTF. */
final class RichText implements Parser {

    private static final long LARGEST = 64 << 20;

    @Override
    public void parse(Piece piece, Output output) throws IOException, Refusal {
        if (Files.size(piece.path()) > LARGEST) {
            throw Refusal.tooLarge("it", LARGEST);
        }
        RichTextBlocks blocks = new RichTextBlocks();
        try (InputStream in = new BufferedInputStream(Files.newInputStream(piece.path()))) {
            new StandardRtfParser().parse(new RtfStreamSource(in), blocks);
        }
        output.manuscript(piece, Media.RTF.type(), blocks.known(), blocks.draft());
    }
}
