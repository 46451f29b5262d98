// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.registers;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.entente.model.Claim;
import org.entente.model.Detail;
import org.entente.model.FactType;
import org.entente.model.Modality;
import org.entente.model.Name;
import org.entente.model.Period;
import org.entente.model.Quantity;
import org.entente.model.Quote;
import org.entente.model.Role;
import org.entente.model.Stance;
import org.jspecify.annotations.Nullable;

/** Makes the claims that a register states in so many columns: asserted, in its own voice, and actual unless it says otherwise. */
final class RegisterClaims {

    private final String extractor;

    /** @param extractor name and version of the reader */
    RegisterClaims(String extractor) {
        this.extractor = extractor;
    }

    Claim claim(FactType type, Map<Role, List<Name>> roles, Map<Detail, List<String>> details, @Nullable Quantity quantity,
            @Nullable Period time, Quote quote, @Nullable String recordId) {
        return claim(type, roles, details, quantity, time, Modality.ACTUAL, quote, recordId);
    }

    Claim claim(FactType type, Map<Role, List<Name>> roles, Map<Detail, List<String>> details, @Nullable Quantity quantity,
            @Nullable Period time, Modality modality, Quote quote, @Nullable String recordId) {
        Map<Role, List<Name>> orderedRoles = new TreeMap<>();
        orderedRoles.putAll(roles);
        EnumMap<Detail, List<String>> orderedDetails = new EnumMap<>(Detail.class);
        orderedDetails.putAll(details);
        return Claim.of(type, orderedRoles, quote, extractor).withDetails(orderedDetails).withQuantity(quantity).withTime(time)
                .with(Stance.ASSERTED, modality).ofRecord(recordId);
    }
}
