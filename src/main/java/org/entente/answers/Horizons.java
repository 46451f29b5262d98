// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.answers;

import org.entente.query.Documents;
import org.springframework.stereotype.Component;

/** What the graph rests on, counted once a version. */
@Component
class Horizons {

    private final Documents documents;
    private volatile Counted last = new Counted(-1, new PathAnswer.Horizon(0, null));

    Horizons(Documents documents) {
        this.documents = documents;
    }

    PathAnswer.Horizon at(long version) {
        var counted = last;
        if (counted.version() != version) {
            var coverage = documents.coverage();
            counted = new Counted(version, new PathAnswer.Horizon(coverage.documents(), coverage.latest()));
            last = counted;
        }
        return counted.horizon();
    }

    private record Counted(long version, PathAnswer.Horizon horizon) {}
}
