// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.web;

import java.net.URI;
import java.util.Locale;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** What can go wrong: each with an address that does not change, a status and a title. */
enum ProblemType {

    UNKNOWN_NAME(HttpStatus.NOT_FOUND, "No entity of this name"),
    AMBIGUOUS_NAME(HttpStatus.CONFLICT, "Several entities of this name"),
    NOT_FOUND(HttpStatus.NOT_FOUND, "Nothing here"),
    BAD_PARAMETER(HttpStatus.BAD_REQUEST, "A parameter has a value that it cannot have"),
    BAD_BODY(HttpStatus.BAD_REQUEST, "The body cannot be used"),
    UNSUPPORTED_FORMAT(HttpStatus.BAD_REQUEST, "This format is not known"),
    METHOD_NOT_ALLOWED(HttpStatus.METHOD_NOT_ALLOWED, "This address does not take that method"),
    NOT_ACCEPTABLE(HttpStatus.NOT_ACCEPTABLE, "This address has no such media type"),
    UNSUPPORTED_MEDIA_TYPE(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "This address does not take that media type"),
    TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE, "The request is too large"),
    MISDIRECTED_HOST(HttpStatus.MISDIRECTED_REQUEST, "This service answers on the loopback address only"),
    FOREIGN_ORIGIN(HttpStatus.FORBIDDEN, "Another site may not write here"),
    TOO_SLOW(HttpStatus.SERVICE_UNAVAILABLE, "The query took too long"),
    NOT_READY(HttpStatus.SERVICE_UNAVAILABLE, "The service is starting"),
    DATABASE_AWAY(HttpStatus.SERVICE_UNAVAILABLE, "The database does not answer"),
    INTERNAL(HttpStatus.INTERNAL_SERVER_ERROR, "Something went wrong here");

    private final HttpStatus status;
    private final String title;

    ProblemType(HttpStatus status, String title) {
        this.status = status;
        this.title = title;
    }

    HttpStatus status() {
        return status;
    }

    URI uri() {
        return URI.create("urn:entente:problem:" + name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** The problem with a sentence of its own. */
    ProblemDetail detail(String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setType(uri());
        problem.setTitle(title);
        return problem;
    }
}
