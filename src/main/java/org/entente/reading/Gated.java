// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.reading;

import java.util.List;

import org.entente.model.Claim;
import org.entente.model.Finding;
import org.entente.model.ReadBy;
import org.entente.model.Skip;

/**
 * A reading behind the gate.
 *
 * @param findings what passed, each admitted or proposed
 * @param skips what was left out, what was refused and what is proposed alone, each with the reason
 * @param status how the reading ended
 */
public record Gated(List<Finding> findings, List<Skip> skips, ReadBy.Status status) {

    /** The claims that passed, proposed ones too. */
    public List<Claim> claims() {
        return findings.stream().map(Finding::claim).toList();
    }

    /** The claims that are admitted. */
    public List<Claim> admitted() {
        return findings.stream().filter(finding -> finding.doubt() == null).map(Finding::claim).toList();
    }

    /** Whether it failed as a whole. */
    public boolean failed() {
        return status == ReadBy.Status.FAILED;
    }
}
