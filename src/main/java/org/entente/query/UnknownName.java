// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.query;

import java.util.List;

/** No entity bears this name. */
public final class UnknownName extends QueryFailure {

    private static final long serialVersionUID = 1;
    private final String name;
    private final transient List<EntityRef> suggestions;

    public UnknownName(String name, List<EntityRef> suggestions) {
        super("No entity is called '%s'.".formatted(name));
        this.name = name;
        this.suggestions = suggestions;
    }

    /** What was asked for. */
    public String name() {
        return name;
    }

    /** Entities with names like it, best first. */
    public List<EntityRef> suggestions() {
        return suggestions;
    }
}
