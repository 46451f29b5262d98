// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.graph.history;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;

import org.entente.derive.Derivation;
import org.entente.derive.Identities;
import org.entente.derive.Outlook;
import org.entente.derive.StoredClaim;
import org.entente.graph.store.ClaimNodes;
import org.entente.graph.store.JudgementNodes;
import org.entente.graph.store.SourceGradeNodes;
import org.entente.graph.store.Statements;
import org.entente.graph.store.Transactions;
import org.entente.model.Judgement;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.springframework.stereotype.Component;

/**
 * What the graph said at other times: derived anew from the claims that there were, whatever the order in which they came. Grades of
 * sources and verdicts on claims are those of today.
 */
@Component
public class History {

    private final Transactions transactions;

    public History(Driver driver) {
        this.transactions = new Transactions(driver);
    }

    /** What follows from the claims that one sees from there. Judgements are those of the day of loading, or of now where none is given. */
    public Past from(Vantage vantage) {
        LocalDate loaded = vantage.loaded();
        return at(loaded == null ? null : loaded.plusDays(1).atStartOfDay(ZoneOffset.UTC), vantage);
    }

    /** What followed from the claims and judgements just before a moment. */
    public Past at(ZonedDateTime moment) {
        return at(moment, Vantage.NOW);
    }

    private Past at(@Nullable ZonedDateTime moment, Vantage vantage) {
        return transactions.readOneVersion(transaction -> moment == null
                ? past(transaction, ClaimNodes.standing(transaction, vantage.published(), vantage.statuses()),
                        JudgementNodes.standing(transaction))
                : past(transaction, ClaimNodes.loadedBefore(transaction, moment, vantage.published(), vantage.statuses()),
                        JudgementNodes.standingAt(transaction, moment)));
    }

    private static Past past(Statements transaction, List<StoredClaim> claims, List<Judgement> judgements) {
        return Past.of(Derivation.of(new Outlook(Identities.of(judgements), SourceGradeNodes.all(transaction)).seen(claims)));
    }
}
