// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.cli;

import java.io.InputStream;
import java.util.stream.Collectors;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads problem details as one line. */
final class Problems {

    private Problems() {}

    static String describe(int status, InputStream body) {
        try {
            JsonNode problem = JsonMapper.shared().readTree(body);
            return sentence(problem.path("detail").asString(problem.path("title").asString("the server answered " + status)))
                    + names(problem, "suggestions", "; did you mean ")
                    + names(problem, "candidates", "; candidates: ");
        } catch (JacksonException _) {
            return "the server answered " + status;
        }
    }

    private static String sentence(String detail) {
        return detail.endsWith(".") ? detail.substring(0, detail.length() - 1) : detail;
    }

    private static String names(JsonNode problem, String field, String lead) {
        JsonNode names = problem.path(field);
        if (names.isEmpty()) {
            return "";
        }
        return lead + names.valueStream().map(name -> "%s (%s)".formatted(name.path("name").asString(), name.path("id").asString()))
                .collect(Collectors.joining(", "));
    }
}
