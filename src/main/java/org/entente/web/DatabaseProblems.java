// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.web;

import java.util.Set;
import java.util.concurrent.TimeoutException;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.RetryableException;
import org.neo4j.driver.exceptions.value.ValueException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/** Failures of the database that no caller is at fault for. */
final class DatabaseProblems {

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseProblems.class);
    private static final Set<String> STOPPED = Set.of("Neo.DatabaseError.Transaction.TransactionStartFailed",
            "Neo.DatabaseError.Transaction.TransactionLogError");

    private DatabaseProblems() {}

    /** What to answer, or null where the failure is none of these. */
    static @Nullable ResponseEntity<ProblemDetail> answer(Neo4jException failure) {
        if (failure instanceof ValueException) {
            LOG.error("the graph holds what no writer of Entente writes; ./entente check tells where: {}", failure.getMessage());
            return Problems.answer(ProblemType.GRAPH_DAMAGED
                    .detail("The graph holds something that cannot be read; ./entente check tells what, a restart mends entities."));
        }
        if (STOPPED.contains(failure.code())) {
            LOG.error("the database has stopped: {}", failure.getMessage());
            return Problems.answer(ProblemType.DATABASE_STOPPED.detail(
                    "Neo4j has stopped, as it does where its disk is full: see that there is room, then start it again (where it runs in "
                            + "Entente, Entente)."));
        }
        if (isAway(failure)) {
            LOG.warn("the database does not answer: {}", failure.getMessage());
            return Problems.later(ProblemType.DATABASE_AWAY.detail("Neo4j does not answer; the service tries again by itself."), 2);
        }
        return null;
    }

    /** Whether it may answer later; where no connection is had in time, the driver says so as if the caller were at fault. */
    private static boolean isAway(Neo4jException failure) {
        return failure instanceof RetryableException || failure.getCause() instanceof TimeoutException
                || failure.code().startsWith("Neo.TransientError");
    }
}
