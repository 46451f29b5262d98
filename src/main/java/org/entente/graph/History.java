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
import org.entente.model.Judgement;
import org.jspecify.annotations.Nullable;
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

    /** What follows from the claims that one sees from there. Judgements are those of the day of loading, or of now where none is given. */
    public Past from(Vantage vantage) {
        LocalDate loaded = vantage.loaded();
        return at(loaded == null ? null : loaded.plusDays(1).atStartOfDay(ZoneOffset.UTC), vantage.published());
    }

    /** What followed from the claims and judgements just before a moment. */
    public Past at(ZonedDateTime moment) {
        return at(moment, null);
    }

    private Past at(@Nullable ZonedDateTime moment, @Nullable LocalDate published) {
        try (Session session = session()) {
            return session.executeRead(transaction -> moment == null
                    ? past(transaction, ClaimNodes.standing(transaction, published), JudgementNodes.standing(transaction))
                    : past(transaction, ClaimNodes.loadedBefore(transaction, moment, published),
                            JudgementNodes.standingAt(transaction, moment)));
        }
    }

    /** Follows the bookmarks of this program's other sessions, so that a cluster's members are read no older than they were written. */
    private Session session() {
        return driver.session(SessionConfig.builder().withBookmarkManager(driver.executableQueryBookmarkManager()).build());
    }

    private static Past past(SimpleQueryRunner transaction, List<StoredClaim> claims, List<Judgement> judgements) {
        return Past.of(Derivation.of(Clusters.of(claims, new Outlook(Identities.of(judgements), SourceGradeNodes.all(transaction)))));
    }
}
