// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.responses.ApiResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Adds to the description what each operation answers, as recorded on the seed, and what where something is wrong. */
@Component
class Examples implements GlobalOpenApiCustomizer {

    private static final String FILE = "openapi/examples.json";

    private final JsonMapper mapper;

    Examples(JsonMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public void customise(OpenAPI description) {
        JsonNode recorded = recorded();
        Refusal.SCHEMAS.forEach(description.getComponents()::addSchemas);
        for (Refusal refusal : Refusal.values()) {
            description.getComponents().addResponses(refusal.key(), refusal.response(mapper));
        }
        description.getPaths().forEach((path, item) -> item.readOperationsMap().forEach((method, operation) -> {
            addExample(operation, recorded.path(method + " " + path));
            addRequest(operation, recorded.path(method + " " + path + " request"));
            Refusal.of(method.name(), path).forEach(refusal -> operation.getResponses().addApiResponse(refusal.status(),
                    new ApiResponse().$ref("#/components/responses/" + refusal.key())));
        }));
    }

    private void addExample(Operation operation, JsonNode example) {
        operation.getResponses().forEach((status, response) -> {
            if (status.startsWith("2") && response.getContent() != null && !example.isMissingNode()) {
                response.getContent().values().forEach(content -> content.setExample(mapper.convertValue(example, Object.class)));
            }
        });
    }

    private void addRequest(Operation operation, JsonNode example) {
        if (operation.getRequestBody() != null && !example.isMissingNode()) {
            operation.getRequestBody().getContent().values()
                    .forEach(content -> content.setExample(mapper.convertValue(example, Object.class)));
        }
    }

    private JsonNode recorded() {
        try (InputStream file = new ClassPathResource(FILE).getInputStream()) {
            return mapper.readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
