// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.model;

/**
 * How a role is drawn in the graph.
 *
 * @param role the role
 * @param relationship the relationship type
 * @param towardsFact whether it points from the entity to the fact
 * @param key whether the role decides which fact a claim is about
 */
public record RoleLink(Role role, String relationship, boolean towardsFact, boolean key) {

    static RoleLink into(Role role, String relationship, boolean key) {
        return new RoleLink(role, relationship, true, key);
    }

    static RoleLink outOf(Role role, String relationship, boolean key) {
        return new RoleLink(role, relationship, false, key);
    }
}
