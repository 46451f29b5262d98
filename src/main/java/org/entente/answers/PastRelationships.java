// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.answers;

import org.entente.graph.history.Vantage;
import org.entente.query.Evidence;
import org.entente.query.RelationshipFilter;
import org.entente.query.RelationshipView;
import org.entente.query.Relationships;
import org.entente.query.WindowedPage;
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
    public WindowedPage<RelationshipView> of(String entity, RelationshipFilter filter, Vantage vantage, int limit,
            @Nullable String cursor) {
        var graph = past.from(vantage).past();
        var ground = new Ground.Bygone(graph, evidence, substantiation::entity);
        return Relationships.page(entity, graph.ties().values(), filter, limit, cursor, substantiation::entity, ids -> ground.facts(ids,
                CLAIMS_OF_A_FACT));
    }
}
