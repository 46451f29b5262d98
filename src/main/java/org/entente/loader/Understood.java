// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.loader;

import java.util.ArrayList;
import java.util.List;

import org.entente.formats.SourceItem;
import org.entente.model.Claim;
import org.entente.model.ReadBy;
import org.entente.model.ResolvedDocument;
import org.entente.model.Skip;
import org.entente.reading.ClaimReader;
import org.entente.reading.Gate;
import org.entente.reading.Reading;

/**
 * A document that was read, through the gate, and resolved.
 *
 * @param document the document with its claims and readings
 * @param claims its claims
 * @param skips what was left out of its text
 * @param fingerprint under which it is written
 */
record Understood(ResolvedDocument document, List<Claim> claims, List<Skip> skips, Fingerprint fingerprint) {

    static Understood of(SourceItem.Read read, Fingerprint fingerprint, Understanding understanding) {
        List<Claim> claims = new ArrayList<>(read.claims());
        if (!read.extractable()) {
            return new Understood(understanding.resolve(read.document(), claims), claims, List.of(), fingerprint);
        }
        ClaimReader reader = understanding.reader();
        Reading reading = Gate.admit(read.document(), read(reader, read));
        claims.addAll(reading.claims());
        ReadBy by = new ReadBy(reader.id(), reader.version(), reading.status());
        ResolvedDocument resolved = understanding.resolve(read.document(), claims).readBy(List.of(by), Origin.write(read));
        return new Understood(resolved, claims, reading.skips(), reading.failed() ? fingerprint.failed() : fingerprint);
    }

    /** A reader that breaks its word and throws has failed on this document, and on no other. */
    private static Reading read(ClaimReader reader, SourceItem.Read read) {
        try {
            return reader.read(read.toExtract());
        } catch (RuntimeException | StackOverflowError e) {
            return Reading.failed(List.of(new Skip(read.document().id(), "text not understood",
                    "its text gave %s; what stood of it stays, and it is tried again".formatted(e))));
        }
    }
}
