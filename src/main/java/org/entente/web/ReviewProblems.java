// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.web;

import org.entente.graph.write.NoTextKept;
import org.entente.graph.write.OutdatedView;
import org.entente.graph.write.ReadByOlder;
import org.entente.graph.write.UnknownClaim;
import org.entente.graph.write.UnknownReview;
import org.entente.reading.hand.ClaimRefused;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** What can go wrong where people decide about claims, as problem details. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class ReviewProblems {

    @ExceptionHandler({UnknownClaim.class, UnknownReview.class})
    ResponseEntity<ProblemDetail> unknown(RuntimeException unknown) {
        return Problems.answer(ProblemType.NOT_FOUND.detail(Problems.sentence(unknown)));
    }

    @ExceptionHandler({ClaimRefused.class, NoTextKept.class, ReadByOlder.class})
    ResponseEntity<ProblemDetail> refused(RuntimeException refused) {
        return Problems.answer(ProblemType.CLAIM_REFUSED.detail(Problems.sentence(refused)));
    }

    /** Both versions, so that who decides sees what changed. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> outdated(OutdatedView view) {
        ProblemDetail problem = ProblemType.OUTDATED_VIEW.detail(Problems.sentence(view));
        problem.setProperty("seen", view.seen());
        problem.setProperty("now", view.now());
        return Problems.answer(problem);
    }
}
