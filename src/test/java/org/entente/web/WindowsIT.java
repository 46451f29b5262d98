// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

import org.entente.TestNeo4j;
import org.entente.model.Held;
import org.entente.model.Period;
import org.entente.model.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Value;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

import com.jayway.jsonpath.JsonPath;

/** Windows of time over the seed. */
@SpringBootTest(properties = "entente.seed=true")
@AutoConfigureMockMvc
class WindowsIT {

    private static final String KIM_TO_KURSK = "/api/v1/paths?from=Kim Jong Un&to=Kursk Oblast&k=1&during=";
    private static final String HOST = "Host";
    private static final String HERE = "localhost:8080";
    private static final String AUTUMN = "2024-06-01/2024-12-31";

    @Autowired
    private MockMvc mvc;

    @DynamicPropertySource
    static void neo4j(DynamicPropertyRegistry registry) {
        TestNeo4j.emptied(registry::add);
    }

    @Test
    void answersWhatHeldInAWindow() throws Exception {
        ask(KIM_TO_KURSK + AUTUMN).andExpect(jsonPath("$.paths", hasSize(1)))
                .andExpect(jsonPath("$.paths[0].steps[0].ties[0].kind").value("HOLDS_OFFICE_IN"))
                .andExpect(jsonPath("$.paths[0].steps[1].ties[0].kind").value("SENT_TROOPS_TO"))
                .andExpect(jsonPath("$.paths[0].steps[1].ties[0].facts[0].time.from", containsString("2024-")));
    }

    @Test
    void saysWhatKeepsAWindowEmpty() throws Exception {
        ask(KIM_TO_KURSK + "2030-01-01/2030-12-31").andExpect(jsonPath("$.paths", hasSize(0)))
                .andExpect(jsonPath("$.reason").value("excluded by filter: during"))
                .andExpect(jsonPath("$.nearMisses[0].without").value("during"))
                .andExpect(jsonPath("$.nearMisses[0].hops").value(2)).andExpect(jsonPath("$.undated").value(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/paths?from=Russia&to=Ukraine", "/api/v1/facts?", "/api/v1/entities/Russia/relationships?"})
    void takesUndatedFactsInWhereTheyAreWanted(String address) throws Exception {
        String narrow = body(address + "&during=" + AUTUMN);
        String wide = body(address + "&limit=1000&during=" + AUTUMN + "&undated=include");
        int undated = JsonPath.read(narrow, "$.undated");
        assertThat(undated).isPositive().isEqualTo(JsonPath.<Integer>read(wide, "$.undated"));
        ask(address).andExpect(jsonPath("$.undated").value(0));
    }

    @ParameterizedTest
    @CsvSource({"undated=include,'given only together with during'", "during=2024-01-01/&undated=some,'one of exclude, include'"})
    void refusesAWordOnUndatedFactsThatMeansNothing(String parameters, String allowed) throws Exception {
        for (String address : List.of("/api/v1/paths?from=Russia&to=Ukraine&", "/api/v1/facts?",
                "/api/v1/entities/Russia/relationships?")) {
            mvc.perform(get(address + parameters).header(HOST, HERE)).andExpect(status().isBadRequest())
                    .andExpect(jsonPath("$.detail", containsString(allowed)));
        }
    }

    @Test
    void listsJustTheFactsThatAWindowTakes() throws Exception {
        Map<String, Held> facts = held();
        Random random = new Random(7);
        for (int round = 0; round < 12; round++) {
            LocalDate from = LocalDate.of(2022, 1, 1).plusDays(random.nextInt(1300));
            Window window = new Window(new Period(random.nextInt(6) == 0 ? null : from, from.plusDays(random.nextInt(200))),
                    random.nextBoolean());
            Set<String> taken = facts.entrySet().stream().filter(fact -> window.takes(fact.getValue())).map(Map.Entry::getKey)
                    .collect(Collectors.toSet());
            long open = facts.values().stream().filter(window::wondersAt).count();
            String start = window.days().from() == null ? "" : window.days().from().toString();
            String list = "/api/v1/facts?limit=1000&during=%s/%s&undated=%s".formatted(start, window.days().to(),
                    window.undated() ? "include" : "exclude");
            assertThat(ids(body(list))).as(list).isEqualTo(taken);
            assertThat(JsonPath.<Integer>read(body(list), "$.undated")).as(list).isEqualTo((int) open);
        }
    }

    @Test
    void listsTiesOverAWindow() throws Exception {
        Map<String, Held> facts = held();
        Window window = new Window(new Period(LocalDate.of(2024, 6, 1), LocalDate.of(2024, 12, 31)), false);
        String list = body("/api/v1/entities/North Korea/relationships?limit=1000&during=" + AUTUMN);
        List<String> shown = JsonPath.read(list, "$.items[*].facts[*].id");
        assertThat(shown).isNotEmpty().allMatch(id -> window.takes(facts.get(id)));
        ask("/api/v1/entities/North Korea/relationships?asOf=2026-01-01&limit=1000&during=" + AUTUMN)
                .andExpect(jsonPath("$.undated").value(JsonPath.<Integer>read(list, "$.undated")))
                .andExpect(jsonPath("$.items.length()").value(JsonPath.<Integer>read(list, "$.items.length()")));
    }

    @Test
    void tellsWhatHappenedWithoutAnyEnd() throws Exception {
        ask("/api/v1/queries/what-happened/run?from=2024-06-01&until=2024-12-31").andExpect(jsonPath("$.rows.length()", greaterThan(5)))
                .andExpect(jsonPath("$.rows[?(@[3][0] == 'Agreement')]").isNotEmpty());
        ask("/api/v1/queries/what-happened/run?from=2030-01-01&until=2030-12-31").andExpect(jsonPath("$.rows", hasSize(0)));
    }

    @Test
    void whatWentOnEndsWhereItWasLastVouchedFor() throws Exception {
        tell("window-open-1", "2031-05-10", "{\"from\": \"2031-02-01\", \"to\": null}");
        String window = "/api/v1/facts?type=Deployment&entity=Window Land&during=";
        ask(window + "2031-03-01/2031-03-31").andExpect(jsonPath("$.items[0].time.from").value("2031-02-01"))
                .andExpect(jsonPath("$.items[0].time.to").value("2031-05-10")).andExpect(jsonPath("$.items[0].time.open").value(true));
        ask(window + "2031-06-01/2031-06-30").andExpect(jsonPath("$.items", hasSize(0))).andExpect(jsonPath("$.undated").value(0));
        ask("/api/v1/entities/Window Land/relationships").andExpect(jsonPath("$.items[0].since").value("2031-02-01"))
                .andExpect(jsonPath("$.items[0].until").value("2031-05-10")).andExpect(jsonPath("$.items[0].open").value(true));
        mvc.perform(delete("/api/v1/documents/window-open-1").header(HOST, HERE)).andExpect(status().isNoContent());
    }

    @Test
    void saysHowMuchOfTheEvidenceItTells() throws Exception {
        String brief = body("/api/v1/paths?from=North Korea&to=Russia&k=1&maxHops=1&evidence=1");
        List<Map<String, Object>> ties = JsonPath.read(brief, "$.paths[0].steps[0].ties[*]");
        assertThat(ties).isNotEmpty().allSatisfy(tie -> {
            int told = ((List<?>) tie.get("facts")).size();
            int further = ((List<?>) tie.get("furtherFacts")).size();
            assertThat(told + further).isEqualTo(tie.get("factCount"));
            assertThat(told).isLessThanOrEqualTo(1);
        }).anySatisfy(tie -> assertThat((List<?>) tie.get("furtherFacts")).isNotEmpty());
        String fact = JsonPath.read(brief, "$.paths[0].steps[0].ties[0].facts[0].id");
        int claims = JsonPath.read(body("/api/v1/facts/" + fact), "$.claims.length()");
        assertThat(JsonPath.<Integer>read(brief, "$.paths[0].steps[0].ties[0].facts[0].claimCount")).isEqualTo(claims);
    }

    private void tell(String id, String date, String time) throws Exception {
        String fact = "{\"type\": \"Deployment\", \"roles\": {\"sender\": [{\"name\": \"Window Land\", \"kind\": \"State\"}], "
                + "\"destination\": [\"Kursk Oblast\"]}, \"time\": %s}".formatted(time);
        mvc.perform(post("/api/v1/documents").header(HOST, HERE).contentType("application/json")
                .content("{\"id\": \"%s\", \"date\": \"%s\", \"title\": \"Window\", \"facts\": [%s]}".formatted(id, date, fact)))
                .andExpect(status().isCreated());
    }

    /** When each fact held, as the graph keeps it. */
    private static Map<String, Held> held() {
        Map<String, Held> facts = new HashMap<>();
        TestNeo4j.driver().executableQuery("MATCH (f:Fact) RETURN f.id AS id, f.heldFrom AS from, f.heldTo AS to, f.held AS basis")
                .execute()
                .records().forEach(row -> facts.put(row.get("id").asString(), new Held(day(row.get("from")), day(row.get("to")),
                        Held.Basis.ofKey(row.get("basis").asString()).orElseThrow())));
        return facts;
    }

    private static LocalDate day(Value day) {
        return day.isNull() ? null : day.asLocalDate();
    }

    /** The ids of a list; it has no more than one part. */
    private static Set<String> ids(String list) {
        assertThat(JsonPath.<Object>read(list, "$.next")).isNull();
        return new HashSet<>(JsonPath.<List<String>>read(list, "$.items[*].id"));
    }

    private String body(String address) throws Exception {
        return ask(address).andReturn().getResponse().getContentAsString();
    }

    private ResultActions ask(String address) throws Exception {
        return mvc.perform(get(address).header(HOST, HERE)).andExpect(status().isOk());
    }
}
