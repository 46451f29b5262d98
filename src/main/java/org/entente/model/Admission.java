// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.model;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Who found a claim, and whether it counts.
 *
 * @param readers all that found it, the first of them first
 * @param status whether it counts
 * @param doubt why the gate proposes it alone, or null where it admits it: what holds where no verdict stands
 * @param reviews ids of the verdicts on it that stand, the oldest first
 */
public record Admission(List<String> readers, ClaimStatus status, @Nullable String doubt, List<String> reviews) {

    /** What one reader found and the gate admits. */
    public static Admission by(String extractor) {
        return new Admission(List.of(extractor.split("/", 2)[0]), ClaimStatus.ADMITTED, null, List.of());
    }

    /** Whether it makes facts and ties. */
    public boolean admitted() {
        return status == ClaimStatus.ADMITTED;
    }
}
