// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.loader;

import java.util.List;
import java.util.Map;

import org.entente.model.Claim;
import org.entente.model.Document;
import org.entente.model.EntityKind;
import org.entente.model.FactType;
import org.entente.model.Name;
import org.entente.model.Quote;
import org.entente.model.Role;
import org.entente.reading.ClaimReader;
import org.entente.reading.Reading;
import org.jspecify.annotations.Nullable;

/** Finds one transfer in one sentence where it stands; nothing where no supplier is given, or fails. */
record TransferReader(String id, String version, String sentence, String supplier, String recipient, boolean fails) implements ClaimReader {

    /** Another edition, which finds another supplier; or none where it is empty; or fails where it is null. */
    TransferReader edition(String other, @Nullable String found) {
        return new TransferReader(id, other, sentence, found == null ? supplier : found, recipient, found == null);
    }

    @Override
    public Reading read(Document document) {
        if (fails) {
            throw new IllegalStateException("out of order");
        }
        int start = document.text().indexOf(sentence);
        return supplier.isEmpty() || start < 0 ? Reading.done(List.of(), List.of()) : Reading.done(List.of(claim(start)), List.of());
    }

    private Claim claim(int start) {
        Map<Role, List<Name>> roles = Map.of(Role.SUPPLIER, List.of(Name.of(supplier, EntityKind.STATE)), Role.RECIPIENT,
                List.of(Name.of(recipient, EntityKind.STATE)), Role.ITEM, List.of(Name.of("rifle", EntityKind.WEAPON)));
        return Claim.of(FactType.TRANSFER, roles, new Quote(sentence, start, start + sentence.length()), edition());
    }
}
