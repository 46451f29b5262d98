// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.query;

import java.time.Duration;

/** A query was ended because it took too long. */
public final class QueryTimedOut extends QueryFailure {

    private static final long serialVersionUID = 1;

    public QueryTimedOut(String query, Duration limit) {
        super("The query '%s' was ended after %d seconds; ask for less.".formatted(query, limit.toSeconds()));
    }
}
