// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.ArrayList;
import java.util.List;

import org.entente.TestNeo4j;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The description of the service: an example for each operation, and each example as its schema says. */
@SpringBootTest(properties = "entente.seed=false")
@AutoConfigureMockMvc
class OpenApiIT {

    @Autowired
    private MockMvc mvc;

    @DynamicPropertySource
    static void neo4j(DynamicPropertyRegistry registry) {
        TestNeo4j.emptied(registry::add);
    }

    private record Answer(String operation, String status, JsonNode response) {}

    private JsonNode description() throws Exception {
        return JsonMapper.shared()
                .readTree(mvc.perform(get("/openapi.json").header("Host", "localhost")).andReturn().getResponse().getContentAsString());
    }

    private static List<Answer> answers(JsonNode description) {
        List<Answer> answers = new ArrayList<>();
        description.path("paths").propertyStream().forEach(path -> path.getValue().propertyStream().forEach(
                operation -> operation.getValue().path("responses").propertyStream().forEach(response -> answers.add(new Answer(
                        operation.getKey() + " " + path.getKey(), response.getKey(), resolved(description, response.getValue()))))));
        return answers;
    }

    private static JsonNode resolved(JsonNode description, JsonNode response) {
        return response.has("$ref") ? description.at(response.path("$ref").asString().substring(1)) : response;
    }

    @Test
    void givesAnExampleOfEveryAnswer() throws Exception {
        List<Answer> answers = answers(description());
        assertThat(answers).hasSizeGreaterThan(150).allSatisfy(answer -> assertThat(answer.response().path("description").asString())
                .isNotBlank());
        assertThat(answers).filteredOn(answer -> !answer.status().equals("204")).allSatisfy(
                answer -> assertThat(answer.response().path("content").valueStream()).as(answer.operation() + " " + answer.status())
                        .isNotEmpty().allMatch(content -> content.has("example")));
    }

    @Test
    void givesExamplesThatTheirSchemataAllow() throws Exception {
        JsonNode description = description();
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
        List<String> wrong = new ArrayList<>();
        answers(description).forEach(answer -> answer.response().path("content").valueStream().filter(content -> content.has("schema"))
                .forEach(content -> {
                    ObjectNode schema = (ObjectNode) content.path("schema").deepCopy();
                    schema.set("components", description.path("components"));
                    registry.getSchema(schema).validate(content.path("example"))
                            .forEach(error -> wrong.add("%s %s: %s".formatted(answer.operation(), answer.status(), error)));
                }));
        assertThat(wrong).isEmpty();
    }

    @Test
    void givesAnExampleOfEveryBodyThatIsSent() throws Exception {
        JsonNode description = description();
        assertThat(description.path("openapi").asString()).startsWith("3.1");
        List<JsonNode> bodies = description.path("paths").valueStream().flatMap(JsonNode::valueStream).map(one -> one.path("requestBody"))
                .filter(body -> !body.isMissingNode()).toList();
        assertThat(bodies).hasSizeGreaterThanOrEqualTo(4)
                .allSatisfy(
                        body -> assertThat(body.path("content").valueStream()).isNotEmpty().allMatch(content -> content.has("example")));
    }

    @Test
    void saysOfEveryParameterInAPathWhatItLooksLike() throws Exception {
        description().path("paths").propertyStream().forEach(path -> path.getValue().propertyStream()
                .forEach(operation -> assertThat(operation.getValue().path("parameters").valueStream()
                        .filter(parameter -> parameter.path("in").asString().equals("path"))).as(operation.getKey() + " " + path.getKey())
                        .allMatch(parameter -> parameter.has("example"))));
    }
}
