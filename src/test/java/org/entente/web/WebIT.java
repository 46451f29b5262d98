// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.options;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.request;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.asyncDispatch;

import java.io.ByteArrayInputStream;
import java.util.Base64;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.entente.TestNeo4j;
import org.entente.graph.Graph;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

import com.jayway.jsonpath.JsonPath;

@SpringBootTest(properties = "entente.seed=false")
@AutoConfigureMockMvc
class WebIT {

    @Autowired
    private MockMvc mvc;

    @DynamicPropertySource
    static void neo4j(DynamicPropertyRegistry registry) {
        TestNeo4j.emptied(registry::add);
    }

    @BeforeAll
    static void load(@Autowired Graph graph) {
        graph.write(SmallGraph.documents());
    }

    @ParameterizedTest
    @CsvSource({"ostland, Ostland", "Ostlnad, Ostland", "Остландия, Остландия", "harbour pact, Harbour Pact", "rx9, RX-9"})
    void findsByNameTypingErrorAndOtherScript(String q, String matched) throws Exception {
        ask("/api/v1/entities?q={q}", q).andExpect(status().isOk()).andExpect(jsonPath("$.items[0].matched").value(matched));
    }

    @Test
    void tellsWhatIsKnownOfAnEntity() throws Exception {
        ask("/api/v1/entities/state:ostland").andExpect(status().isOk()).andExpect(jsonPath("$.kind").value("State"))
                .andExpect(jsonPath("$.ties[?(@.kind == 'SUPPLIED')].count").value(1))
                .andExpect(jsonPath("$.timeline[0].type").value("Attack"));
    }

    @Test
    void listsTiesWithFactsAndClaims() throws Exception {
        ask("/api/v1/entities/Ostland/relationships?kind=SUPPLIED&direction=out").andExpect(status().isOk())
                .andExpect(jsonPath("$.items", hasSize(1))).andExpect(jsonPath("$.items[0].other.name").value("Westmark"))
                .andExpect(jsonPath("$.items[0].disputed").value(true))
                .andExpect(jsonPath("$.items[0].facts[0].quantity.min").value(400))
                .andExpect(jsonPath("$.items[0].facts[0].claims[0].speaker[0].name").value("Ann Varga"));
    }

    @Test
    void goesThroughTiesPartByPart() throws Exception {
        int seen = 0;
        String cursor = "";
        do {
            String body = ask("/api/v1/entities/Ostland/relationships?limit=1&cursor={c}", cursor).andReturn().getResponse()
                    .getContentAsString();
            seen += JsonPath.<Integer>read(body, "$.items.length()");
            cursor = JsonPath.read(body, "$.next");
        } while (cursor != null);
        String whole = ask("/api/v1/entities/Ostland/relationships").andReturn().getResponse().getContentAsString();
        assertThat(seen).isEqualTo(JsonPath.<Integer>read(whole, "$.items.length()")).isGreaterThan(3);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            type=Agreement&q=harbour                          | 1
            type=Transfer&entity=Ostland&role=supplier        | 2
            type=Transfer&entity=Ostland&role=recipient       | 0
            entity=Riverton                                   | 1
            during=2024-05-01/2024-05-31                      | 1
            during=2022-01-01/2022-12-31                      | 0
            stance=denied                                     | 1
            modality=planned                                  | 0
            q=rx-9 riverton                                   | 1
            """)
    void listsFactsByFilters(String query, int facts) throws Exception {
        ask("/api/v1/facts?" + query).andExpect(status().isOk()).andExpect(jsonPath("$.items", hasSize(facts)))
                .andExpect(jsonPath("$.next", nullValue()));
    }

    @Test
    void showsFactsClaimsAndDocuments() throws Exception {
        String id = JsonPath.read(
                ask("/api/v1/facts?type=Transfer&stance=asserted").andReturn().getResponse().getContentAsString(), "$.items[0].id");
        ask("/api/v1/facts/{id}", id).andExpect(jsonPath("$.claims", hasSize(1)))
                .andExpect(jsonPath("$.claims[0].stance").value("asserted"));
        ask("/api/v1/facts?type=Transfer&stance=denied").andExpect(jsonPath("$.items[0].id").value(not(id)))
                .andExpect(jsonPath("$.items[0].claims[0].id").value("claim:a3"));
        ask("/api/v1/claims/claim:a1").andExpect(jsonPath("$.fact").value(id)).andExpect(jsonPath("$.extractor").value("test"));
        ask("/api/v1/documents/paper-1").andExpect(jsonPath("$.passages", hasSize(4)))
                .andExpect(jsonPath("$.passages[1].marks[0].type").value("Attack"));
        ask("/api/v1/documents?q=paper-2").andExpect(jsonPath("$.items[0].claims").value(4));
    }

    @Test
    void tellsWhichSentencesGaveNoClaim() throws Exception {
        ask("/api/v1/documents/paper-1").andExpect(jsonPath("$.id").value("paper-1")).andExpect(jsonPath("$.unread", hasSize(1)))
                .andExpect(jsonPath("$.unread[0].start").value(133)).andExpect(jsonPath("$.unread[0].end").value(152));
        ask("/api/v1/documents/paper-1/reading").andExpect(status().isOk()).andExpect(jsonPath("$.sentences", hasSize(4)))
                .andExpect(jsonPath("$.sentences[0].claims[0]").value("claim:a1")).andExpect(jsonPath("$.sentences[0].unread").value(false))
                .andExpect(jsonPath("$.sentences[3].text").value("=cmd is no formula."))
                .andExpect(jsonPath("$.sentences[3].unread").value(true))
                .andExpect(jsonPath("$.readings[0].reader").value("test")).andExpect(jsonPath("$.readings[0].version").value("1"))
                .andExpect(jsonPath("$.readings[0].stale").value(false));
        ask("/api/v1/documents/none/reading").andExpect(status().isNotFound());
    }

    @Test
    void saysWhichAnswersAWithdrawalChanges() throws Exception {
        ask("/api/v1/documents/paper-2/withdrawal").andExpect(status().isOk()).andExpect(jsonPath("$.tiesGone").value(greaterThan(2)))
                .andExpect(jsonPath("$.answers[?(@.from.id == 'person:ann-varga' && @.to.id == 'state:ostland')].before.hops").value(1))
                .andExpect(jsonPath("$.answers[?(@.from.id == 'person:ann-varga' && @.to.id == 'state:ostland')].after.hops",
                        hasSize(0)));
        ask("/api/v1/documents/paper-2").andExpect(status().isOk());
    }

    @Test
    void tellsWhatChangedBetweenTwoDays() throws Exception {
        ask("/api/v1/changes?from=2000-01-01&to=2030-01-01").andExpect(status().isOk())
                .andExpect(jsonPath("$.ties[?(@.kind == 'HOLDS_OFFICE_IN')].from.name").value("Ann Varga"))
                .andExpect(jsonPath("$.tiesGone", hasSize(0)));
        ask("/api/v1/changes?from=2000-01-01&to=2000-01-02&by=loaded").andExpect(jsonPath("$.ties", hasSize(0)));
        ask("/api/v1/changes?since=2000-01-01T00:00:00Z").andExpect(jsonPath("$.facts").isNotEmpty());
        ask("/api/v1/changes?since=yesterday").andExpect(status().isBadRequest());
    }

    @Test
    void answersFromWhatWasLoadedByADay() throws Exception {
        ask("/api/v1/paths?from=Ann Varga&to=Ostland&loadedBy=2000-01-01").andExpect(status().isOk())
                .andExpect(jsonPath("$.paths", hasSize(0)));
        ask("/api/v1/paths?from=Ann Varga&to=Ostland&loadedBy=2100-01-01")
                .andExpect(jsonPath("$.paths[0].steps[0].ties[0].kind").value("HOLDS_OFFICE_IN"))
                .andExpect(jsonPath("$.paths[0].steps[0].ties[0].facts[0].claims[0].quote").value(containsString("Ann Varga")));
    }

    @Test
    void answersWithNothingThatWasPublishedAfterTheDay() throws Exception {
        tell("later-1", "2030-01-10", "asserted");
        tell("later-2", "2030-03-10", "denied");
        try {
            ask("/api/v1/paths?from=Alder&to=Birch").andExpect(jsonPath("$.paths[0].disputed").value(true))
                    .andExpect(jsonPath("$.paths[0].steps[0].ties[0].facts[0].claims[*].stance", contains("asserted", "denied")));
            ask("/api/v1/paths?from=Alder&to=Birch&asOf=2030-02-01").andExpect(status().isOk())
                    .andExpect(jsonPath("$.paths[0].disputed").value(false))
                    .andExpect(jsonPath("$.paths[0].steps[0].ties[0].facts[0].claims", hasSize(1)))
                    .andExpect(jsonPath("$.paths[0].steps[0].ties[0].facts[0].claims[0].grade").value(endsWith("3")))
                    .andExpect(jsonPath("$.horizon.latest").value("2030-01-10"));
            ask("/api/v1/paths?from=Alder&to=Birch&asOf=2029-12-31").andExpect(jsonPath("$.paths", hasSize(0)))
                    .andExpect(jsonPath("$.nearMisses[0].without").value("asOf"));
            ask("/api/v1/entities/Birch/relationships?asOf=2030-02-01&direction=in").andExpect(jsonPath("$.items", hasSize(1)))
                    .andExpect(jsonPath("$.items[0].other.name").value("Alder")).andExpect(jsonPath("$.items[0].disputed").value(false))
                    .andExpect(jsonPath("$.items[0].facts[0].claims", hasSize(1)));
            ask("/api/v1/entities/Birch/relationships?asOf=2030-02-01&direction=out").andExpect(jsonPath("$.items", hasSize(0)));
        } finally {
            mvc.perform(on(delete("/api/v1/documents/later-1"))).andExpect(status().isNoContent());
            mvc.perform(on(delete("/api/v1/documents/later-2"))).andExpect(status().isNoContent());
        }
    }

    private void tell(String id, String date, String stance) throws Exception {
        mvc.perform(on(post("/api/v1/documents")).contentType("application/json").content("""
                {"id": "%s", "date": "%s", "publisher": "%s", "facts": [{"type": "Transfer", "roles": {"supplier": ["Alder"],
                "recipient": ["Birch"], "item": ["rifle"]}, "stance": "%s", "sentence": "Rifles from Alder to Birch."}]}
                """.formatted(id, date, id, stance))).andExpect(status().isCreated());
    }

    @Test
    void keepsGradesOfSources() throws Exception {
        ask("/api/v1/sources").andExpect(status().isOk())
                .andExpect(jsonPath("$.items[?(@.id == 'person:ann-varga')].kind").value("speaker"));
        mvc.perform(on(put("/api/v1/sources/Ann Varga/grade")).contentType("application/json")
                .content("{\"reliability\": \"b\", \"by\": \"tester\"}")).andExpect(status().isOk())
                .andExpect(jsonPath("$.factsChanged").value(1));
        ask("/api/v1/claims/claim:a1").andExpect(jsonPath("$.grade").value(startsWith("B")));
        String fact = JsonPath.read(
                ask("/api/v1/facts?type=Transfer&stance=asserted").andReturn().getResponse().getContentAsString(), "$.items[0].id");
        ask("/api/v1/facts/{id}/origins", fact).andExpect(jsonPath("$.items", hasSize(1)))
                .andExpect(jsonPath("$.items[0].voices[0]").value("person:ann-varga"));
        mvc.perform(on(put("/api/v1/sources/Ann Varga/grade")).contentType("application/json").content("{\"reliability\": \"Q\"}"))
                .andExpect(status().isBadRequest());
        mvc.perform(on(delete("/api/v1/sources/Ann Varga/grade"))).andExpect(status().isOk());
        ask("/api/v1/claims/claim:a1").andExpect(jsonPath("$.grade").value(startsWith("F")));
    }

    @Test
    void showsWhatStandsAgainstWhatInAConflict() throws Exception {
        ask("/api/v1/conflicts?kind=denial").andExpect(status().isOk()).andExpect(jsonPath("$.items[0].sides", hasSize(2)))
                .andExpect(jsonPath("$.items[0].sides[?(@.says == 'denied')].claims[0]").value("claim:a3"))
                .andExpect(jsonPath("$.items[0].sides[0].rank").value("normal"))
                .andExpect(jsonPath("$.items[0].facts[0].conflicts[0]").value(startsWith("conflict:denial:")));
    }

    @Test
    void offersPairsThatMayBeOneWithReasons() throws Exception {
        ask("/api/v1/candidates").andExpect(status().isOk()).andExpect(jsonPath("$.items[0].one.id").value("org:alfa-1"))
                .andExpect(jsonPath("$.items[0].other.id").value("org:alfa-2")).andExpect(jsonPath("$.items[0].certain").value(false))
                .andExpect(jsonPath("$.items[0].reasons[0].detail").value(containsString("principal names agree")));
    }

    @Test
    void joinsAndPartsEntitiesAndTellsWhichPathsRestOnIt() throws Exception {
        ask("/api/v1/paths?from=org:alfa-1&to=Ann Varga&kinds=SANCTIONED,SIGNED_WITH,AGREED_WITH,HOLDS_OFFICE_IN")
                .andExpect(jsonPath("$.paths", hasSize(0)));
        String judged = judge("state:westmark", "Sudreich", "same").andExpect(status().isCreated())
                .andExpect(jsonPath("$.entitiesGone[0]").value("state:westmark")).andReturn().getResponse().getContentAsString();
        ask("/api/v1/entities/state:westmark").andExpect(jsonPath("$.id").value("state:sudreich"));
        ask("/api/v1/paths?from=org:alfa-1&to=Ann Varga&kinds=SANCTIONED,SIGNED_WITH,AGREED_WITH,HOLDS_OFFICE_IN")
                .andExpect(jsonPath("$.paths[0].mergers[0].entity.id").value("state:sudreich"))
                .andExpect(jsonPath("$.paths[0].mergers[0].members", hasSize(2)))
                .andExpect(jsonPath("$.paths[0].mergers[0].contested").value(false));
        ask("/api/v1/paths?from=org:alfa-1&to=Sudreich&kinds=SANCTIONED").andExpect(jsonPath("$.paths[0].mergers", hasSize(0)));
        String first = JsonPath.read(judged, "$.judgements[0].id");
        mvc.perform(on(delete("/api/v1/judgements/{id}", first))).andExpect(status().isNoContent());
        ask("/api/v1/entities/state:westmark").andExpect(jsonPath("$.id").value("state:westmark"));
        mvc.perform(on(delete("/api/v1/judgements/{id}", first))).andExpect(status().isNotFound());
        ask("/api/v1/judgements?history=true").andExpect(jsonPath("$.items[0].withdrawnAt").isNotEmpty());
    }

    @Test
    void showsJudgementsThatContradictEachOther() throws Exception {
        String same = judge("org:alfa-1", "org:alfa-2", "same").andReturn().getResponse().getContentAsString();
        judge("org:alfa-2", "org:alfa-1", "different").andExpect(jsonPath("$.conflicts", hasSize(0)));
        judge("org:alfa-1", "Ostland", "same").andExpect(status().isBadRequest());
        ask("/api/v1/conflicts?kind=identity").andExpect(status().isOk()).andExpect(jsonPath("$.items", hasSize(0)));
        ask("/api/v1/judgements?entity=org:alfa-1").andExpect(jsonPath("$.items", hasSize(1)))
                .andExpect(jsonPath("$.items[0].verdict").value("different"));
        assertThat(same).contains("org:alfa-1");
    }

    private ResultActions judge(String one, String other, String verdict) throws Exception {
        return mvc.perform(on(post("/api/v1/judgements")).contentType("application/json")
                .content("{\"one\": \"%s\", \"other\": \"%s\", \"verdict\": \"%s\", \"by\": \"tester\"}".formatted(one, other, verdict)));
    }

    @Test
    void answersPathQuestionsWithQuotes() throws Exception {
        ask("/api/v1/paths?from=Ann Varga&to=Sudreich&evidence=all").andExpect(status().isOk())
                .andExpect(jsonPath("$.paths[0].steps[0].ties[0].kind").value("HOLDS_OFFICE_IN"))
                .andExpect(jsonPath("$.paths[0].steps[0].ties[0].facts[0].claims[0].quote").value(containsString("Ann Varga")));
        ask("/api/v1/paths?from=Alfa Trading&to=Ostland").andExpect(status().isConflict())
                .andExpect(jsonPath("$.candidates", hasSize(2)));
    }

    @Test
    void listsConflictsWithBothSides() throws Exception {
        ask("/api/v1/conflicts").andExpect(jsonPath("$.items[0].kind").value("denial"))
                .andExpect(jsonPath("$.items[0].facts[*].claims[*].stance", hasItem("denied")));
    }

    @Test
    void countsWhatIsThere() throws Exception {
        ask("/api/v1/stats").andExpect(jsonPath("$.documents").value(2)).andExpect(jsonPath("$.claims").value(7));
    }

    @Test
    void runsCannedQueries() throws Exception {
        ask("/api/v1/queries/weapon-flows-from/run?supplier=republic of ostland").andExpect(status().isOk())
                .andExpect(jsonPath("$.columns[0]").value("recipient")).andExpect(jsonPath("$.rows[0][0]").value("Westmark"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /api/v1/entities/Nowhereland                        | 404 | unknown-name
            /api/v1/entities/Alfa Trading                       | 409 | ambiguous-name
            /api/v1/entities?limit=0                            | 400 | bad-parameter
            /api/v1/entities?kind=Planet                        | 400 | bad-parameter
            /api/v1/entities?q=a&cursor=!!                      | 400 | bad-parameter
            /api/v1/entities/state:ostland/relationships?minConfidence=NaN | 400 | bad-parameter
            /api/v1/entities/state:ostland/relationships?asOf=soon | 400 | bad-parameter
            /api/v1/facts?type=Rumour                           | 400 | bad-parameter
            /api/v1/facts?during=2024                           | 400 | bad-parameter
            /api/v1/facts?type=War&role=supplier&entity=Ostland | 400 | bad-parameter
            /api/v1/facts/fact:none                             | 404 | not-found
            /api/v1/claims/claim:none                           | 404 | not-found
            /api/v1/documents/none                              | 404 | not-found
            /api/v1/queries/none                                | 404 | not-found
            /api/v1/queries/weapon-flows-from/run?colour=red    | 400 | bad-parameter
            /api/v1/queries/most-connected/run?limit=many       | 400 | bad-parameter
            /api/v1/paths                                       | 400 | bad-parameter
            /api/v1/paths?from=Ostland&to=Ostland               | 400 | bad-parameter
            /api/v1/paths?from=Ostland&to=Westmark&maxHops=11   | 400 | bad-parameter
            /api/v1/paths?from=Ostland&to=Westmark&k=0          | 400 | bad-parameter
            /api/v1/paths?from=Ostland&to=Westmark&kinds=SOLD   | 400 | bad-parameter
            /api/v1/paths?from=Ostland&to=Westmark&evidence=-1  | 400 | bad-parameter
            /api/v1/paths?from=Ostland&to=Westmark&maxDegree=0  | 400 | bad-parameter
            /api/v1/paths?from=Nowhereland&to=Ostland           | 404 | unknown-name
            /api/v1/export?format=xls                           | 400 | unsupported-format
            /api/v1/nothing                                     | 404 | not-found
            """)
    void saysWhatIsWrong(String address, int status, String type) throws Exception {
        ask(address).andExpect(status().is(status)).andExpect(content().contentType("application/problem+json"))
                .andExpect(jsonPath("$.type").value("urn:entente:problem:" + type)).andExpect(jsonPath("$.detail").isNotEmpty());
    }

    @Test
    void takesNoForms() throws Exception {
        mvc.perform(on(put("/api/v1/sources/Ann Varga/grade")).contentType("application/x-www-form-urlencoded").content("a=%zz"))
                .andExpect(status().isUnsupportedMediaType()).andExpect(content().contentType("application/problem+json"));
    }

    @Test
    void suggestsNamesForUnknownOnes() throws Exception {
        ask("/api/v1/entities/Ostlant").andExpect(status().isNotFound()).andExpect(jsonPath("$.suggestions[0].id").value("state:ostland"));
    }

    @Test
    void refusesForeignHostsAndOrigins() throws Exception {
        mvc.perform(get("/api/v1/stats").header("Host", "attacker.example")).andExpect(status().is(421))
                .andExpect(jsonPath("$.type").value("urn:entente:problem:misdirected-host"));
        mvc.perform(on(delete("/api/v1/documents/paper-1")).header("Origin", "http://attacker.example")).andExpect(status().isForbidden())
                .andExpect(jsonPath("$.type").value("urn:entente:problem:foreign-origin"));
        mvc.perform(on(delete("/api/v1/documents/none")).header("Origin", "http://localhost:8080")).andExpect(status().isNotFound());
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://localhost:9999", "null", "http://localhost.attacker.example:8080"})
    void takesNoWriteFromOtherOrigins(String origin) throws Exception {
        mvc.perform(on(post("/api/v1/documents")).header("Origin", origin)).andExpect(status().isForbidden());
    }

    @Test
    void sendsSecurityHeadersAndEntityTags() throws Exception {
        MvcResult first = ask("/api/v1/entities/state:ostland")
                .andExpect(header().string("Content-Security-Policy", containsString("script-src 'self';")))
                .andExpect(header().string("X-Content-Type-Options", "nosniff")).andExpect(header().exists("X-Request-Id")).andReturn();
        mvc.perform(on(get("/api/v1/entities/state:ostland")).header("If-None-Match", first.getResponse().getHeader("ETag")))
                .andExpect(status().isNotModified());
    }

    @Test
    void letsOtherOriginsReadTheGuideOnly() throws Exception {
        mvc.perform(on(options("/guides/entente")).header("Origin", "http://other.example").header("Access-Control-Request-Method", "GET"))
                .andExpect(status().isOk()).andExpect(header().string("Access-Control-Allow-Origin", "*"));
        ask("/guides/entente").andExpect(content().string(containsString("runnable")));
        mvc.perform(on(get("/api/v1/stats")).header("Origin", "http://other.example"))
                .andExpect(header().doesNotExist("Access-Control-Allow-Origin"));
    }

    @Test
    void offersSavedQueriesThatRunAsTheyAre() throws Exception {
        byte[] saved = ask("/guides/entente-queries.zip").andExpect(status().isOk()).andReturn().getResponse().getContentAsByteArray();
        int queries = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(saved))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry(), queries++) {
                String text = new String(zip.readAllBytes(), UTF_8);
                assertThat(text).as(entry.getName()).startsWith("// ");
                assertThat(TestNeo4j.driver().executableQuery("EXPLAIN " + text).execute().records()).as(entry.getName()).isEmpty();
            }
        }
        assertThat(queries).isGreaterThanOrEqualTo(40);
    }

    @Test
    void tellsBrowsersWhereBoltListens() throws Exception {
        mvc.perform(on(get("/")).accept("application/json")).andExpect(jsonPath("$.bolt_direct").value(TestNeo4j.neo4j().uri().toString()));
        mvc.perform(on(get("/browser/connection.json")).header("Sec-Fetch-Site", "cross-site")).andExpect(status().isForbidden());
        ask("/browser/connection.json").andExpect(jsonPath("$.password").isNotEmpty())
                .andExpect(header().string("Cache-Control", "no-store"));
    }

    @Test
    void answersEvenWhereTheAcceptedTypeCannotBeRead() throws Exception {
        mvc.perform(on(get("/api/v1/documents/none")).header("Accept", "a/b/c")).andExpect(status().isNotFound())
                .andExpect(jsonPath("$.type").value("urn:entente:problem:not-found"));
        mvc.perform(on(get("/api/v1/stats")).header("Accept", "image/png")).andExpect(status().isNotAcceptable());
    }

    @Test
    void letsAnswersBeKeptButNotUsedUnasked() throws Exception {
        ask("/api/v1/facts").andExpect(header().string("Cache-Control", containsString("no-cache")))
                .andExpect(header().string("ETag", containsString("W/")));
    }

    @Test
    void findsTheRestOfASearchWhereTheLastHitIsGone() throws Exception {
        String first = ask("/api/v1/entities?q=alfa&limit=1").andReturn().getResponse().getContentAsString();
        String next = JsonPath.read(first, "$.next");
        ask("/api/v1/entities?q=alfa&limit=1&cursor={c}", next).andExpect(jsonPath("$.items", hasSize(1)))
                .andExpect(jsonPath("$.items[0].id").value(not(JsonPath.<String>read(first, "$.items[0].id"))));
        ask("/api/v1/entities?q=alfa&cursor={c}", Base64.getUrlEncoder().encodeToString("0.9 4 org:alfa".getBytes(UTF_8)))
                .andExpect(status().isOk());
    }

    @Test
    void describesEveryOperation() throws Exception {
        ask("/openapi.json").andExpect(jsonPath("$.openapi").value("3.1.0"))
                .andExpect(jsonPath("$.paths['/api/v1/paths'].get.summary").exists());
    }

    @Test
    void exportsEqualBytesWithoutFormulas() throws Exception {
        byte[] first = export("csv");
        assertThat(export("csv")).isEqualTo(first);
        ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(first));
        assertThat(zip.getNextEntry().getName()).isEqualTo("nodes.csv");
        assertThat(new String(zip.readAllBytes(), UTF_8)).contains("'=cmd").doesNotContain(",=cmd");
        assertThat(zip.getNextEntry().getName()).isEqualTo("edges.csv");
        assertThat(new String(export("graphml"), UTF_8)).contains("<node id=\"state:ostland\">");
    }

    @Test
    void saysWhatAWithdrawalChanges() throws Exception {
        ask("/api/v1/documents/paper-2/withdrawal").andExpect(jsonPath("$.claims").value(4)).andExpect(jsonPath("$.tiesGone").isNumber());
        mvc.perform(on(delete("/api/v1/documents/none"))).andExpect(status().isNotFound());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {                     | bad-body
            {"id": "x"}           | bad-body
            []                    | bad-body
            {"id": "x", "text": "y", "date": "+12024-01-01"} | bad-body
            """)
    void saysWhatIsWrongWithADocument(String body, String type) throws Exception {
        mvc.perform(on(post("/api/v1/documents")).contentType("application/json").content(body)).andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.type").value("urn:entente:problem:" + type));
    }

    @Test
    void loadsFilesAsAJob() throws Exception {
        String job = JsonPath.read(
                mvc.perform(
                        on(multipart("/api/v1/loads").file(new MockMultipartFile("file", "notes/empty.txt", "text/plain", new byte[0]))))
                        .andExpect(status().isAccepted()).andExpect(header().exists("Location")).andReturn().getResponse()
                        .getContentAsString(),
                "$.id");
        for (int i = 0; i < 600 && !state(job).equals("done"); i++) {
            Thread.sleep(100);
        }
        ask("/api/v1/loads/{id}", job).andExpect(jsonPath("$.state").value("done")).andExpect(jsonPath("$.report.documents").value(0));
        MvcResult events = ask("/api/v1/loads/{id}/events", job).andReturn();
        assertThat(events.getResponse().getContentAsString()).contains("event:done");
        ask("/api/v1/loads/none").andExpect(status().isNotFound());
        mvc.perform(on(multipart("/api/v1/loads?format=xls").file(new MockMultipartFile("file", new byte[1]))))
                .andExpect(status().isBadRequest()).andExpect(jsonPath("$.type").value("urn:entente:problem:unsupported-format"));
    }

    private String state(String job) throws Exception {
        return JsonPath.read(ask("/api/v1/loads/{id}", job).andReturn().getResponse().getContentAsString(), "$.state");
    }

    private byte[] export(String format) throws Exception {
        MvcResult begun = ask("/api/v1/export?format={f}", format).andExpect(request().asyncStarted()).andReturn();
        return mvc.perform(asyncDispatch(begun)).andReturn().getResponse().getContentAsByteArray();
    }

    private ResultActions ask(String address, Object... values) throws Exception {
        return mvc.perform(on(get(address, values)));
    }

    private static <B extends AbstractMockHttpServletRequestBuilder<B>> B on(B request) {
        return request.header("Host", "localhost:8080");
    }
}
