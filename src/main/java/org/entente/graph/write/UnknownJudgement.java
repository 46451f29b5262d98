// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.graph.write;

/** There is no such judgement, or it does not stand any more. */
public final class UnknownJudgement extends RuntimeException {

    UnknownJudgement(String id) {
        super("There is no judgement '%s' that stands; GET /judgements lists those that do".formatted(id));
    }
}
