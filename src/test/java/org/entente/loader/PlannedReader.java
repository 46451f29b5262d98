// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.loader;

import org.entente.model.Document;
import org.entente.model.Modality;
import org.entente.model.Stance;
import org.entente.reading.ClaimReader;
import org.entente.reading.Reading;

/** Finds the transfer that another finds, as a plan. */
record PlannedReader(String id, String version, String sentence, String supplier, String recipient) implements ClaimReader {

    @Override
    public Reading read(Document document) {
        Reading reading = new TransferReader(id, version, sentence, supplier, recipient, false).read(document);
        return Reading.done(reading.claims().stream().map(claim -> claim.with(Stance.ASSERTED, Modality.PLANNED)).toList(),
                reading.skips());
    }
}
