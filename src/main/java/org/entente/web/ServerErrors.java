// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.web;

import java.io.IOException;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Answers with problem details what no controller has seen, such as a method that nothing takes. */
@Controller
@Hidden
class ServerErrors implements ErrorController {

    private final ProblemWriter problems;

    ServerErrors(ProblemWriter problems) {
        this.problems = problems;
    }

    @RequestMapping("/error")
    void error(HttpServletRequest request, HttpServletResponse response,
            @RequestAttribute(name = RequestDispatcher.ERROR_STATUS_CODE, required = false) @Nullable Integer status) throws IOException {
        problems.write(request, response, ProblemType.problem(status == null ? HttpStatus.NOT_FOUND.value() : status));
    }
}
