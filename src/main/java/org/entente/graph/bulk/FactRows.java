// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.graph.bulk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.entente.derive.Conflict;
import org.entente.derive.Derivation;
import org.entente.derive.DerivedFact;
import org.entente.derive.Link;
import org.entente.derive.Side;
import org.entente.derive.Standing;
import org.entente.derive.StoredClaim;
import org.entente.graph.store.ConflictNodes;
import org.entente.graph.store.FactNodes;
import org.entente.graph.store.LinkRelationships;

/** The rows of some clusters: facts with the entities that take part, their claims with grades, conflicts. */
final class FactRows {

    private final Tables tables;
    private final Entities entities;
    private final Map<String, SpooledClaim> claims;
    private final Map<String, Long> numbers = new HashMap<>();

    /** @param claims the claims of the clusters, by id */
    FactRows(Tables tables, Entities entities, Map<String, SpooledClaim> claims) {
        this.tables = tables;
        this.entities = entities;
        this.claims = claims;
    }

    void write(Derivation derivation) {
        derivation.facts().values().forEach(fact -> write(fact, derivation.standing(fact.id())));
        derivation.conflicts().values().forEach(this::write);
        derivation.links().forEach(this::write);
    }

    private void write(DerivedFact fact, Standing standing) {
        long number = tables.next();
        numbers.put(fact.id(), number);
        tables.facts.row(FactNodes.properties(fact, standing), number, fact.type().label());
        for (FactNodes.Link link : FactNodes.links(fact)) {
            long entity = entities.number(link.entity());
            tables.roles.row(Map.of("order", (long) link.order()), link.towardsFact() ? entity : number,
                    link.towardsFact() ? number : entity,
                    link.relationship());
        }
        for (StoredClaim claim : fact.claims()) {
            SpooledClaim spooled = Objects.requireNonNull(claims.get(claim.id()));
            tables.claims.row(new StringBuilder(spooled.row()).append('"').append(standing.grades().get(claim.id())).append('"'));
            tables.about.row(Map.of(), spooled.number(), number);
        }
    }

    private void write(Link link) {
        tables.links.row(LinkRelationships.properties(link), number(link.from()), number(link.to()), link.kind().relationship());
    }

    private long number(String fact) {
        return Objects.requireNonNull(numbers.get(fact), fact);
    }

    private void write(Conflict conflict) {
        long number = tables.next();
        tables.conflicts.row(Map.of("id", conflict.id(), "kind", conflict.kind().key()), number);
        List<Side> sides = conflict.sides();
        for (int order = 0; order < sides.size(); order++) {
            Side side = sides.get(order);
            tables.between.row(ConflictNodes.properties(side, order), number, number(side.fact()));
        }
    }
}
