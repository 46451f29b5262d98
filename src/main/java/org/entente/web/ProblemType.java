// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.web;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** What can go wrong: each with an address that does not change, a status and a title. */
enum ProblemType {

    UNKNOWN_NAME(HttpStatus.NOT_FOUND, "No entity of this name"),
    AMBIGUOUS_NAME(HttpStatus.CONFLICT, "Several entities of this name"),
    NOT_FOUND(HttpStatus.NOT_FOUND, "Nothing here"),
    BAD_PARAMETER(HttpStatus.BAD_REQUEST, "A parameter has a value that it cannot have"),
    BAD_REQUEST(HttpStatus.BAD_REQUEST, "The request cannot be read"),
    BAD_BODY(HttpStatus.BAD_REQUEST, "The body cannot be used"),
    UNSUPPORTED_FORMAT(HttpStatus.BAD_REQUEST, "This format is not known"),
    METHOD_NOT_ALLOWED(HttpStatus.METHOD_NOT_ALLOWED, "This address does not take that method"),
    NOT_ACCEPTABLE(HttpStatus.NOT_ACCEPTABLE, "This address has no such media type"),
    UNSUPPORTED_MEDIA_TYPE(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "This address does not take that media type"),
    CLAIM_REFUSED(HttpStatus.UNPROCESSABLE_CONTENT, "The claim is refused"),
    OUTDATED_VIEW(HttpStatus.PRECONDITION_FAILED, "The claim has changed since it was seen"),
    TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE, "The request is too large"),
    UNAUTHENTICATED(HttpStatus.UNAUTHORIZED, "A key is needed"),
    NOT_ALLOWED(HttpStatus.FORBIDDEN, "The key does not allow this"),
    MISDIRECTED_HOST(HttpStatus.MISDIRECTED_REQUEST, "This service answers on the loopback address only"),
    FOREIGN_ORIGIN(HttpStatus.FORBIDDEN, "Another site may not write here"),
    TOO_MANY_REQUESTS(HttpStatus.TOO_MANY_REQUESTS, "Too many requests with this key"),
    BUSY(HttpStatus.SERVICE_UNAVAILABLE, "The service is busy"),
    TOO_SLOW(HttpStatus.SERVICE_UNAVAILABLE, "The query took too long"),
    TOO_SLOWLY(HttpStatus.REQUEST_TIMEOUT, "The request came too slowly"),
    DISK_FULL(HttpStatus.INSUFFICIENT_STORAGE, "The disk is full"),
    DATABASE_STOPPED(HttpStatus.SERVICE_UNAVAILABLE, "The database has stopped"),
    DATABASE_AWAY(HttpStatus.SERVICE_UNAVAILABLE, "The database does not answer"),
    GRAPH_DAMAGED(HttpStatus.SERVICE_UNAVAILABLE, "The graph is damaged"),
    INTERNAL(HttpStatus.INTERNAL_SERVER_ERROR, "Something went wrong here");

    private final HttpStatus status;
    private final String title;

    ProblemType(HttpStatus status, String title) {
        this.status = status;
        this.title = title;
    }

    URI uri() {
        return URI.create("urn:entente:problem:" + name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** The type that a status stands for where nothing more is known, or empty where it stands for none. */
    static Optional<ProblemType> ofStatus(int status) {
        return switch (status) {
            case 400 -> Optional.of(BAD_REQUEST);
            case 404 -> Optional.of(NOT_FOUND);
            case 405 -> Optional.of(METHOD_NOT_ALLOWED);
            case 406 -> Optional.of(NOT_ACCEPTABLE);
            case 408 -> Optional.of(TOO_SLOWLY);
            case 413 -> Optional.of(TOO_LARGE);
            case 415 -> Optional.of(UNSUPPORTED_MEDIA_TYPE);
            case 500 -> Optional.of(INTERNAL);
            default -> Optional.empty();
        };
    }

    /** The problem that a status stands for where nothing more is known. */
    static ProblemDetail problem(int status) {
        return ofStatus(status).map(type -> type.detail(type.title + ".")).orElseGet(() -> ProblemDetail.forStatus(status));
    }

    /** The problem with a sentence of its own. */
    ProblemDetail detail(String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setType(uri());
        problem.setTitle(title);
        return problem;
    }
}
