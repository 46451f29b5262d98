// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.graph.store;

import java.util.List;
import java.util.Map;

import org.entente.model.Reliability;
import org.entente.model.SourceGrade;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/** Grades of sources, one for each source at most. */
public final class SourceGradeNodes {

    private static final String ALL = "MATCH (g:SourceGrade) RETURN g";

    private static final String PUT = """
            MERGE (g:SourceGrade {id: $grade.id})
            SET g = $grade
            """;

    private static final String REMOVE = "MATCH (g:SourceGrade {id: $source}) DELETE g";

    private SourceGradeNodes() {}

    public static List<SourceGrade> all(Statements transaction) {
        return transaction.read(ALL, Map.of(), SourceGradeNodes::grade);
    }

    /** Writes a grade in the place of the one that the source had. */
    public static void put(Statements transaction, SourceGrade grade) {
        transaction.run(PUT, Map.of("grade", Row.of("id", grade.source(), "reliability", grade.reliability().name(), "by", grade.by(),
                "at", grade.at(), "why", grade.why())));
    }

    public static void remove(Statements transaction, String source) {
        transaction.run(REMOVE, Map.of("source", source));
    }

    private static SourceGrade grade(Record row) {
        Value node = row.get("g");
        return new SourceGrade(node.get("id").asString(), Reliability.valueOf(node.get("reliability").asString()),
                node.get("by").asString(), node.get("at").asZonedDateTime(), node.get("why").asString());
    }
}
