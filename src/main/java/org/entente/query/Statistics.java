// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.query;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

import org.entente.model.TieKind;
import org.neo4j.driver.Driver;
import org.springframework.stereotype.Service;

/** How much stands in the graph. */
@Service
public class Statistics {

    private static final String COUNTS = """
            RETURN COUNT { (d:Document) WHERE d.withdrawnAt IS NULL } AS documents,
              COUNT { (:Passage) } AS passages,
              COUNT { (c:Claim) WHERE c.withdrawnAt IS NULL } AS claims,
              COUNT { (:Fact) } AS facts,
              COUNT { (:Entity) } AS entities,
              COUNT { (:Conflict) } AS conflicts,
              COUNT { (:Entity)-[:%s]->(:Entity) } AS ties
            """.formatted(TieKind.all().stream().map(TieKind::name).collect(Collectors.joining("|")));

    private final Reads reads;

    public Statistics(Driver driver) {
        this.reads = new Reads(driver);
    }

    /** The numbers of documents, passages, claims, facts, entities and ties. */
    public Map<String, Long> counts() {
        return reads.list("statistics", COUNTS, Map.of(), row -> {
            Map<String, Long> counts = new LinkedHashMap<>();
            row.keys().forEach(key -> counts.put(key, row.get(key).asLong()));
            return counts;
        }).getFirst();
    }
}
