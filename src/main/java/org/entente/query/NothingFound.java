// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.query;

/** Nothing of this sort has this id. */
public final class NothingFound extends QueryFailure {

    private static final long serialVersionUID = 1;
    private final String sort;
    private final String id;

    public NothingFound(String sort, String id) {
        super("No %s has the id '%s'.".formatted(sort, id));
        this.sort = sort;
        this.id = id;
    }

    /** What was looked for: entity, fact, claim, document, query. */
    public String sort() {
        return sort;
    }

    /** The id that nothing has. */
    public String id() {
        return id;
    }
}
