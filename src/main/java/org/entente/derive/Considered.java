// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.derive;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.entente.model.FactType;
import org.entente.model.Quote;
import org.entente.model.Role;
import org.jspecify.annotations.Nullable;

/**
 * A claim on which there may be verdicts.
 *
 * @param id its id
 * @param type the type of fact
 * @param roles ids of the entities that take part, as its document gives them, by the name of the role
 * @param quote where it stands
 * @param readers who found it
 * @param doubt why the gate proposes it alone, or null
 */
public record Considered(String id, FactType type, Map<String, List<String>> roles, Quote quote, List<String> readers,
        @Nullable String doubt) {

    /** Ids by the names of roles, in an order of their own. */
    public static Map<String, List<String>> roles(Map<Role, List<String>> roles) {
        Map<String, List<String>> named = new TreeMap<>();
        roles.forEach((role, ids) -> {
            if (!ids.isEmpty()) {
                named.put(role.key(), ids.stream().sorted().toList());
            }
        });
        return named;
    }
}
