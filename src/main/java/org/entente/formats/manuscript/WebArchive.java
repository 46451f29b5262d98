// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.formats.manuscript;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;

import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;

/** A WARC file: the pages and documents in it, each with its address and the day on which it was fetched. */
final class WebArchive implements Parser {

    private static final Set<String> WITHOUT_TEXT = Set.of("image", "audio", "video", "font");
    private static final Set<String> PROGRAMS = Set.of("css", "javascript", "x-javascript", "ecmascript", "json", "x-font-woff",
            "x-font-ttf", "font-woff", "font-woff2", "wasm", "manifest+json", "vnd.ms-fontobject");
    private static final int OK = 200;

    @Override
    public void parse(Piece piece, Output output) throws IOException, Refusal {
        try (InputStream in = Files.newInputStream(piece.path()); WarcReader reader = new WarcReader(in)) {
            Optional<WarcRecord> next = reader.next();
            while (next.isPresent()) {
                record(next.get(), piece, output);
                next = reader.next();
            }
        } catch (ParsingException e) {
            throw Refusal.broken("a web archive", e);
        }
    }

    private static void record(WarcRecord record, Piece piece, Output output) throws IOException, Refusal {
        String day = record.date().atZone(ZoneOffset.UTC).toLocalDate().toString();
        if (record instanceof WarcResponse response && response.target().startsWith("http") && response.http().status() == OK
                && mayHoldText(response.payloadType().type(), response.payloadType().subtype())) {
            output.unpack(piece, response.target(), response.http().bodyDecoded().stream(),
                    new Known(null, null, null, response.target(), day));
        } else if (record instanceof WarcResource resource && resource.target().startsWith("http")
                && mayHoldText(resource.contentType().type(), resource.contentType().subtype())) {
            output.unpack(piece, resource.target(), resource.body().stream(), new Known(null, null, null, resource.target(), day));
        }
    }

    private static boolean mayHoldText(String type, String subtype) {
        return !WITHOUT_TEXT.contains(type) && !PROGRAMS.contains(subtype);
    }
}
