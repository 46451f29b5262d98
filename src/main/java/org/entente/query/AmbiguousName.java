// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.query;

import java.util.List;

/** Several entities bear this name. */
public final class AmbiguousName extends QueryFailure {

    private static final long serialVersionUID = 1;
    private final String name;
    private final transient List<EntityRef> candidates;

    public AmbiguousName(String name, List<EntityRef> candidates) {
        super("'%s' may be any of %d entities; give an id.".formatted(name, candidates.size()));
        this.name = name;
        this.candidates = candidates;
    }

    /** What was asked for. */
    public String name() {
        return name;
    }

    /** The entities that bear it. */
    public List<EntityRef> candidates() {
        return candidates;
    }
}
