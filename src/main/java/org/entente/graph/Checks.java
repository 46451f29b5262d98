// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.graph;

import java.util.List;
import java.util.Map;

import org.entente.graph.store.Transactions;
import org.entente.model.OneVersion;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.springframework.stereotype.Component;

/** The invariants of {@code cypher/checks}. */
@Component
public class Checks {

    private static final int SHOWN = 5;

    private final Driver driver;

    public Checks(Driver driver) {
        this.driver = driver;
    }

    /**
     * A check that does not hold.
     *
     * @param check the check
     * @param count in how many cases it does not hold
     * @param examples the first few of them, by column
     */
    public record Finding(Check check, long count, List<Map<String, Object>> examples) {}

    /** Every check, by name. */
    public List<Check> all() {
        return Check.all();
    }

    /** The checks that do not hold; none where all is well. */
    public List<Finding> findings() {
        return OneVersion.read(new Transactions(driver),
                () -> Check.all().stream().map(this::finding).filter(finding -> finding.count() > 0).toList());
    }

    private Finding finding(Check check) {
        try (Session session = driver.session()) {
            List<Map<String, Object>> rows = session.executeRead(transaction -> transaction.run(check.cypher()).list(Record::asMap));
            return new Finding(check, rows.size(), rows.stream().limit(SHOWN).toList());
        }
    }
}
