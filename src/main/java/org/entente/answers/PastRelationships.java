// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.answers;

import java.util.List;
import java.util.stream.Stream;

import org.entente.graph.Vantage;
import org.entente.model.Tie;
import org.entente.query.Evidence;
import org.entente.query.ListPage;
import org.entente.query.Relationship;
import org.entente.query.RelationshipFilter;
import org.entente.query.RelationshipView;
import org.entente.query.Relationships;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The ties that an entity had on another day, as {@link Relationships} lists those of now. */
@Service
public class PastRelationships {

    private static final int CLAIMS_OF_A_FACT = 5;

    private final PastSnapshots past;
    private final Substantiation substantiation;
    private final Evidence evidence;

    PastRelationships(PastSnapshots past, Substantiation substantiation, Evidence evidence) {
        this.past = past;
        this.substantiation = substantiation;
        this.evidence = evidence;
    }

    /**
     * The ties that pass the filter, in the order of their kind and of the id at the other end, each with its first five facts.
     *
     * @param entity id of an entity
     * @param vantage the day
     * @param cursor {@code next} of an earlier answer, or null
     */
    public ListPage<RelationshipView> of(String entity, RelationshipFilter filter, Vantage vantage, int limit, @Nullable String cursor) {
        var graph = past.from(vantage).past();
        var ground = new Ground.Bygone(graph, evidence, substantiation::entity);
        var found = graph.ties().values().stream().flatMap(tie -> seen(entity, tie, filter)).toList();
        return Relationships.page(found, limit, cursor, ids -> ground.facts(ids, CLAIMS_OF_A_FACT));
    }

    private Stream<Relationship> seen(String entity, Tie tie, RelationshipFilter filter) {
        if (!filter.passes(entity, tie)) {
            return Stream.of();
        }
        var supports = tie.supports().stream().filter(filter::passes).toList();
        var other = tie.from().equals(entity) ? tie.to() : tie.from();
        return supports.isEmpty() ? Stream.of() : Stream.of(new Relationship(entity, substantiation.entity(other), tie, supports));
    }
}
