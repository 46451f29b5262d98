// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.web;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

import org.apache.catalina.connector.ClientAbortException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.entente.graph.DiskFull;
import org.entente.graph.write.UnknownDocument;
import org.entente.graph.write.UnknownJudgement;
import org.entente.jobs.TooManyJobs;
import org.entente.loader.LoadFailed;
import org.entente.loader.LoadedByAnother;
import org.entente.model.TornRead;
import org.entente.query.AmbiguousName;
import org.entente.query.BadParameter;
import org.entente.query.NothingFound;
import org.entente.query.QueryFailure;
import org.entente.query.QueryTimedOut;
import org.entente.query.Refused;
import org.entente.query.UnknownName;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Every failure as problem details, in one place. */
@RestControllerAdvice
class Problems extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    /** Statuses of what may be asked again a little later. */
    private static final Set<Integer> LATER = Set.of(HttpStatus.TOO_MANY_REQUESTS.value(), HttpStatus.SERVICE_UNAVAILABLE.value());

    @ExceptionHandler
    ResponseEntity<ProblemDetail> query(QueryFailure failure) {
        return answer(problem(failure));
    }

    static ProblemDetail problem(QueryFailure failure) {
        return switch (failure) {
            case UnknownName unknown -> with(ProblemType.UNKNOWN_NAME.detail(sentence(unknown)), "suggestions", unknown.suggestions());
            case AmbiguousName ambiguous -> with(ProblemType.AMBIGUOUS_NAME.detail(sentence(ambiguous)), "candidates",
                    ambiguous.candidates());
            case NothingFound nothing -> ProblemType.NOT_FOUND.detail(sentence(nothing));
            case BadParameter bad -> bad(bad.parameter(), sentence(bad), bad.allowed());
            case Refused refused -> refused(refused);
            case QueryTimedOut late -> ProblemType.TOO_SLOW.detail(sentence(late));
        };
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> torn(TornRead torn) {
        LOG.warn("{}", torn.getMessage());
        return later(ProblemType.BUSY.detail("The graph was changed while it was read; ask again."), 1);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> load(LoadFailed failed) {
        LOG.warn("{}", failed.getMessage());
        return switch (failed.getCause()) {
            case DiskFull full -> full(full);
            case Neo4jException cause -> Objects.requireNonNullElseGet(DatabaseProblems.answer(cause), () -> answer(ProblemType.BAD_BODY
                    .detail("The database does not take this document: %s"
                            .formatted(String.valueOf(cause.getMessage()).lines().findFirst().orElse(cause.code())))));
            case null, default -> unexpected(failed);
        };
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> jobs(TooManyJobs many) {
        return later(ProblemType.BUSY.detail(sentence(many)), 5);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> another(LoadedByAnother another) {
        return answer(ProblemType.NOT_ALLOWED.detail(sentence(another)));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> full(DiskFull full) {
        LOG.warn("{}", full.getMessage());
        return answer(ProblemType.DISK_FULL.detail(sentence(full)));
    }

    /** Nobody is there, or nobody listens. */
    @ExceptionHandler({ClientAbortException.class, SocketTimeoutException.class})
    void gone(IOException failure) {
        LOG.info("an answer was not taken: {}", failure.getMessage());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> document(UnknownDocument unknown) {
        return answer(ProblemType.NOT_FOUND.detail(sentence(unknown)));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> judgement(UnknownJudgement unknown) {
        return answer(ProblemType.NOT_FOUND.detail(sentence(unknown)));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> request(BadRequest failure) {
        return LATER.contains(failure.problem().getStatus())
                ? later(failure.problem(), 5)
                : answer(failure.problem());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> encoding(InvalidParameterException failure) {
        return answer(ProblemType.BAD_PARAMETER.detail("A parameter is not encoded as UTF-8 with percent signs."));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> upload(MultipartException failure) {
        return answer(ProblemType.BAD_BODY
                .detail("The body is no multipart form with at most 10000 parts: each file is a part of the name 'file'."));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> database(Neo4jException failure, WebRequest request) {
        if (failure instanceof ClientException refusal && Refused.isOfValues(refusal)) {
            Map<String, String> given = new TreeMap<>();
            request.getParameterMap().forEach((name, values) -> given.put(name, String.join(",", values)));
            return answer(refused(new Refused(given, refusal)));
        }
        return Objects.requireNonNullElseGet(DatabaseProblems.answer(failure), () -> unexpected(failure));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unexpected(Exception failure) {
        LOG.error("a request failed", failure);
        return answer(ProblemType.INTERNAL.detail("The log tells more under the request id %s.".formatted(MDC.get(RequestIds.LOGGED_AS))));
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleTypeMismatch(TypeMismatchException mismatch, HttpHeaders headers,
            HttpStatusCode status, WebRequest request) {
        String parameter = mismatch instanceof MethodArgumentTypeMismatchException argument ? argument.getName() : "value";
        String allowed = takes(mismatch.getRequiredType());
        ProblemDetail problem = bad(parameter,
                "'%s' is no value of the parameter '%s', which takes %s.".formatted(mismatch.getValue(), parameter, allowed), allowed);
        return handleExceptionInternal(mismatch, problem, headers, HttpStatus.BAD_REQUEST, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMissingServletRequestParameter(MissingServletRequestParameterException missing,
            HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        ProblemDetail problem = bad(missing.getParameterName(), "The parameter '%s' is missing.".formatted(missing.getParameterName()),
                "a value");
        return handleExceptionInternal(missing, problem, headers, HttpStatus.BAD_REQUEST, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMissingServletRequestPart(MissingServletRequestPartException missing,
            HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        ProblemDetail problem = ProblemType.BAD_BODY.detail("The part '%s' is missing.".formatted(missing.getRequestPartName()));
        return handleExceptionInternal(missing, problem, headers, HttpStatus.BAD_REQUEST, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(Exception failure, @Nullable Object body, HttpHeaders headers,
            HttpStatusCode status, WebRequest request) {
        ResponseEntity<Object> response = super.handleExceptionInternal(failure, body, headers, status, request);
        if (response != null && response.getBody() instanceof ProblemDetail problem && isUntyped(problem)) {
            ProblemType.ofStatus(status.value()).ifPresent(type -> {
                problem.setType(type.uri());
                problem.setTitle(type.detail("").getTitle());
            });
        }
        return response;
    }

    private static boolean isUntyped(ProblemDetail problem) {
        return problem.getType() == null || "about:blank".equals(problem.getType().toString());
    }

    private static String takes(@Nullable Class<?> type) {
        if (type == null) {
            return "another kind of value";
        }
        if (type == boolean.class || type == Boolean.class) {
            return "true or false";
        }
        return type == double.class || type == Double.class ? "a number" : "a whole number";
    }

    static ResponseEntity<ProblemDetail> later(ProblemDetail problem, int seconds) {
        return ResponseEntity.status(problem.getStatus()).header(HttpHeaders.RETRY_AFTER, String.valueOf(seconds)).body(problem);
    }

    private static ProblemDetail refused(Refused refused) {
        LOG.warn("{}", refused.getMessage());
        return bad(String.join(", ", refused.parameters()), sentence(refused), "values that the database takes");
    }

    private static ProblemDetail bad(String parameter, String detail, String allowed) {
        return with(with(ProblemType.BAD_PARAMETER.detail(detail), "parameter", parameter), "allowed", allowed);
    }

    private static ProblemDetail with(ProblemDetail problem, String name, Object value) {
        problem.setProperty(name, value);
        return problem;
    }

    /** The message of a failure as a sentence. */
    static String sentence(RuntimeException failure) {
        return Objects.requireNonNullElse(failure.getMessage(), "");
    }

    static ResponseEntity<ProblemDetail> answer(ProblemDetail problem) {
        return ResponseEntity.status(problem.getStatus()).body(problem);
    }
}
