// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.web;

import org.springframework.http.ProblemDetail;

/** A request that cannot be carried out, with the problem to answer. */
final class BadRequest extends RuntimeException {

    private static final long serialVersionUID = 1;
    private final transient ProblemDetail problem;

    BadRequest(ProblemDetail problem) {
        super(problem.getDetail());
        this.problem = problem;
    }

    ProblemDetail problem() {
        return problem;
    }
}
