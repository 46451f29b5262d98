// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.answers;

import org.entente.query.Documents;
import org.springframework.stereotype.Component;

/** What the graph rests on, counted once a version. */
@Component
class Horizons {

    private final Documents documents;
    private volatile PathAnswer.Horizon last = new PathAnswer.Horizon(0, null, -1);

    Horizons(Documents documents) {
        this.documents = documents;
    }

    /** Of the graph as it is. */
    PathAnswer.Horizon at(long version) {
        var horizon = last;
        if (horizon.version() != version) {
            var coverage = documents.coverage();
            horizon = new PathAnswer.Horizon(coverage.documents(), coverage.latest(), version);
            last = horizon;
        }
        return horizon;
    }

    /** Of the graph as it was. */
    static PathAnswer.Horizon of(PastSnapshots.Kept kept) {
        var coverage = kept.past().coverage();
        return new PathAnswer.Horizon(coverage.documents(), coverage.latest(), kept.snapshot().version());
    }
}
