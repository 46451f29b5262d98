// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.graph.write;

import org.entente.derive.Identities;
import org.entente.derive.Outlook;
import org.entente.graph.store.JudgementNodes;
import org.entente.graph.store.SourceGradeNodes;
import org.entente.graph.store.Statements;

/** What people decided, as it stands in the graph. */
final class Outlooks {

    private Outlooks() {}

    static Outlook read(Statements transaction) {
        return new Outlook(Identities.of(JudgementNodes.standing(transaction)), SourceGradeNodes.all(transaction));
    }
}
