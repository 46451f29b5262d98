// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.model;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A role of a type of fact: how it is drawn in the graph, and who fills it.
 *
 * @param role the role
 * @param relationship the relationship type
 * @param towardsFact whether it points from the entity to the fact
 * @param key whether the role decides which fact a claim is about
 * @param entities the kinds of entity that fill it; a name that nobody knows is taken for the first
 * @param firm whether such a name is of the first kind for certain, and no guess
 * @param fillers what fills it in a text, as the rules name it: {@code arms/part}; null where no pattern looks for it
 * @param reads how it reads before those who fill it
 * @param standsFor the key role for whom those act who fill this one, or null
 */
public record RoleLink(Role role, String relationship, boolean towardsFact, boolean key, List<EntityKind> entities, boolean firm,
        @Nullable YamlPart fillers, String reads, @Nullable Role standsFor) {

    public RoleLink {
        entities = List.copyOf(entities);
    }

    /** What sort of thing mostly fills it. */
    public EntityKind usual() {
        return entities.getFirst();
    }
}
