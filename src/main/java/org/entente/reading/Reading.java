// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.reading;

import java.util.List;

import org.entente.model.Claim;
import org.entente.model.ReadBy.Status;
import org.entente.model.Skip;

/**
 * What a reader made of a document.
 *
 * @param claims its claims, in the order of the text
 * @param skips sentences and passages that were left out, with the reason
 * @param status how it ended
 */
public record Reading(List<Claim> claims, List<Skip> skips, Status status) {

    /** A reading that came to its end. */
    public static Reading done(List<Claim> claims, List<Skip> skips) {
        return new Reading(claims, skips, Status.DONE);
    }

    /** A reading that failed as a whole. */
    public static Reading failed(List<Skip> skips) {
        return new Reading(List.of(), skips, Status.FAILED);
    }

    /** Whether it failed as a whole. */
    public boolean failed() {
        return status == Status.FAILED;
    }
}
