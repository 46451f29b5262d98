// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiPredicate;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;

import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import tools.jackson.databind.json.JsonMapper;

/** What operations answer where something is wrong, as the description tells it. */
enum Refusal {

    BAD_PARAMETER(ProblemType.BAD_PARAMETER, "'0' is no value of the parameter 'limit', which takes a whole number from 1 to 1000.",
            (method, path) -> true),
    UNAUTHENTICATED(ProblemType.UNAUTHENTICATED, "Send a key as 'Authorization: Bearer KEY' or 'X-Api-Key: KEY', or log in.",
            (method, path) -> true),
    NOT_ALLOWED(ProblemType.NOT_ALLOWED, "This takes the role admin.", (method, path) -> !method.equals("GET") || path.endsWith("/backup")),
    NOT_FOUND(ProblemType.NOT_FOUND, "No document has the id 'none'.", (method, path) -> path.contains("{") && !isByName(path)),
    UNKNOWN_NAME(ProblemType.UNKNOWN_NAME, "No entity is called 'Nowhereland'.", (method, path) -> isByName(path)),
    AMBIGUOUS_NAME(ProblemType.AMBIGUOUS_NAME, "Several entities are called 'Alfa': choose one.", (method, path) -> isByName(path)),
    TOO_LARGE(ProblemType.TOO_LARGE, "What is sent here has at most 16777216 bytes.", (method, path) -> method.equals("POST")),
    DISK_FULL(ProblemType.DISK_FULL, "The disk of /data has less than 100 MB left, so nothing is written until there is room.",
            (method, path) -> !method.equals("GET")),
    UNSUPPORTED_MEDIA_TYPE(ProblemType.UNSUPPORTED_MEDIA_TYPE, "Content-Type 'text/plain' is not supported.",
            (method, path) -> method.equals("PUT") || method.equals("POST") && !path.contains("{")),
    TOO_MANY_REQUESTS(ProblemType.TOO_MANY_REQUESTS, "A key may ask 100 times a second; wait a second.", (method, path) -> true),
    BUSY(ProblemType.BUSY, "More requests than can be answered; try again in a second.", (method, path) -> true);

    private static final String PROBLEM = "Problem";

    /** The form of all of them. */
    static final Map<String, Schema<?>> SCHEMAS = Map.of(PROBLEM, form());

    private final ProblemDetail problem;
    private final BiPredicate<String, String> answered;

    Refusal(ProblemType type, String detail, BiPredicate<String, String> answered) {
        this.problem = type.detail(detail);
        this.answered = answered;
    }

    private static Schema<?> form() {
        Schema<?> form = new ObjectSchema().description("RFC 9457 problem details; some have more members, such as suggestions");
        for (String text : List.of("type", "title", "detail", "instance")) {
            form.addProperty(text, new StringSchema());
        }
        form.addProperty("status", new IntegerSchema());
        form.setRequired(List.of("type", "title", "status", "detail"));
        return form;
    }

    private static boolean isByName(String path) {
        return path.endsWith("/paths") || path.contains("/entities/{id}");
    }

    /** Those of an operation. */
    static List<Refusal> of(String method, String path) {
        return Arrays.stream(values()).filter(each -> each.answered.test(method, path)).toList();
    }

    /** The name in the description. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String status() {
        return String.valueOf(problem.getStatus());
    }

    ApiResponse response(JsonMapper mapper) {
        ApiResponse response = new ApiResponse().description(String.valueOf(problem.getTitle()))
                .content(new Content().addMediaType(MediaType.APPLICATION_PROBLEM_JSON_VALUE,
                        new io.swagger.v3.oas.models.media.MediaType().schema(new Schema<>().$ref("#/components/schemas/" + PROBLEM))
                                .example(mapper.convertValue(problem, Object.class))));
        return this == TOO_MANY_REQUESTS || this == BUSY
                ? response.addHeaderObject(HttpHeaders.RETRY_AFTER, new Header().description("seconds").schema(new IntegerSchema()))
                : response;
    }
}
