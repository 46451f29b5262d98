// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.model;

import java.util.List;
import java.util.Map;

/**
 * A claim whose names are entities.
 *
 * @param id derived from the document's id and the claim's content
 * @param claim what was said
 * @param passage the order of the passage that it stands in
 * @param roles the entities that take part, by role, in the order of the text
 * @param speakers the entities that say so
 * @param audience the entities to whom it was said
 * @param admission who found it, and whether it counts
 */
public record ResolvedClaim(String id, Claim claim, int passage, Map<Role, List<Entity>> roles, List<Entity> speakers,
        List<Entity> audience, Admission admission) {

    /** A claim that one reader found and the gate admits. */
    public ResolvedClaim(String id, Claim claim, int passage, Map<Role, List<Entity>> roles, List<Entity> speakers,
            List<Entity> audience) {
        this(id, claim, passage, roles, speakers, audience, Admission.by(claim.extractor()));
    }

    /** The same as it counts by this. */
    public ResolvedClaim with(Admission other) {
        return new ResolvedClaim(id, claim, passage, roles, speakers, audience, other);
    }

    /** The entities that fill a role, empty where none does. */
    public List<Entity> role(Role role) {
        return roles.getOrDefault(role, List.of());
    }
}
