// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.graph;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;

import org.entente.graph.derive.Derivation;
import org.entente.graph.derive.Identities;
import org.entente.graph.derive.Outlook;
import org.entente.graph.derive.StoredClaim;
import org.entente.graph.store.ClaimNodes;
import org.entente.graph.store.JudgementNodes;
import org.entente.graph.store.SourceGradeNodes;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.SimpleQueryRunner;
import org.springframework.stereotype.Component;

/**
 * What the graph said at other times: derived anew from the claims that there were, whatever the order in which they came. Grades of
 * sources are those of today.
 */
@Component
public class History {

    private final Driver driver;

    public History(Driver driver) {
        this.driver = driver;
    }

    /** What follows from the claims that were loaded by the end of a day, UTC, and not yet withdrawn, with the judgements of that day. */
    public Past loadedBy(LocalDate day) {
        return at(day.plusDays(1).atStartOfDay(ZoneOffset.UTC));
    }

    /** What followed from the claims and judgements just before a moment. */
    public Past at(ZonedDateTime moment) {
        try (Session session = session()) {
            return session.executeRead(transaction -> past(transaction, ClaimNodes.loadedBefore(transaction, moment),
                    Identities.of(JudgementNodes.standingAt(transaction, moment))));
        }
    }

    /** What follows from the claims that were published by a day and stand today, with the judgements of today. */
    public Past publishedBy(LocalDate day) {
        try (Session session = session()) {
            return session.executeRead(transaction -> past(transaction, ClaimNodes.publishedBy(transaction, day),
                    Identities.of(JudgementNodes.standing(transaction))));
        }
    }

    /** Follows the bookmarks of this program's other sessions, so that a cluster's members are read no older than they were written. */
    private Session session() {
        return driver.session(SessionConfig.builder().withBookmarkManager(driver.executableQueryBookmarkManager()).build());
    }

    private static Past past(SimpleQueryRunner transaction, List<StoredClaim> claims, Identities identities) {
        return Past.of(Derivation.of(Clusters.of(claims, new Outlook(identities, SourceGradeNodes.all(transaction)))));
    }
}
