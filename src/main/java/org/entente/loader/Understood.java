// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.loader;

import java.util.ArrayList;
import java.util.List;

import org.entente.formats.SourceItem;
import org.entente.model.Claim;
import org.entente.model.ReadBy;
import org.entente.model.ResolvedClaim;
import org.entente.model.ResolvedDocument;
import org.entente.model.Skip;
import org.entente.reading.ClaimReader;
import org.entente.reading.Gate;
import org.entente.reading.Gated;
import org.entente.reading.Reading;
import org.entente.resolution.Assembly;

/**
 * A document that was read by all readers, through the gate, and resolved.
 *
 * @param document the document with its claims and readings
 * @param skips what was left out of its text, and what is proposed alone
 * @param fingerprint under which it is written
 */
record Understood(ResolvedDocument document, List<Skip> skips, Fingerprint fingerprint) {

    static Understood of(SourceItem.Read read, Fingerprint fingerprint, Understanding understanding) {
        List<Skip> skips = new ArrayList<>();
        List<Claim> stated = Gate.stated(read.document(), read.claims(), skips);
        if (!read.extractable()) {
            return new Understood(understanding.resolve(read.document(), stated), skips, fingerprint);
        }
        List<ReadBy> readings = new ArrayList<>();
        for (ClaimReader reader : understanding.readers()) {
            Gated gated = Gate.admit(read.document(), read(reader, read), understanding.look(reader));
            skips.addAll(gated.skips());
            readings.add(new ReadBy(reader.id(), reader.version(), gated.status(), gated.findings()));
        }
        ResolvedDocument document = Assembly.of(read.document(), Origin.write(read), stated, readings, List.of(), understanding::resolve);
        return new Understood(document, skips, fingerprint.of(readings));
    }

    /** Its claims as they are written. */
    List<Claim> claims() {
        return document.claims().stream().map(ResolvedClaim::claim).toList();
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
