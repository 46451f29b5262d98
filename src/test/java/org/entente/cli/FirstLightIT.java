// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole way, as a user goes it: a data folder, the seed, commands against the running service. */
class FirstLightIT {

    @TempDir
    private static Path data;

    private static Application application;

    @BeforeAll
    static void up() {
        application = Application.start(new Application.Options(data, "localhost", 0, 0, true, BoltAccess.READ, true));
    }

    @AfterAll
    static void down() {
        application.close();
    }

    private record Run(int status, String out, String err) {

        JsonNode json() {
            return JsonMapper.shared().readTree(out);
        }
    }

    private static Run run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine command = Main.commandLine().setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
        return new Run(command.execute(arguments), out.toString(), err.toString());
    }

    @Test
    void answersTheFirstQuestionFromTheSeedWithQuotes() {
        Run run = run("path", "Kim Jong Un", "Kursk Oblast", "--k", "1", "--json", "--data", data.toString());
        assertThat(run.status()).as(run.err()).isZero();
        JsonNode steps = run.json().path("paths").path(0).path("steps");
        assertThat(steps.valueStream().map(step -> step.path("ties").path(0).path("kind").asString())).containsExactly("HOLDS_OFFICE_IN",
                "SENT_TROOPS_TO");
        assertThat(steps.valueStream().map(
                step -> step.path("ties").path(0).path("facts").path(0).path("claims").path(0).path("quote").asString()))
                .allSatisfy(quote -> assertThat(quote).isNotBlank());
    }

    @Test
    void loadsAFileOnceAndFindsItsTie() {
        String note = "src/test/resources/documents/border-note.txt";
        Run first = run("load", note, "--date", "2024-03-04", "--data", data.toString(), "--json");
        assertThat(first.status()).as(first.err()).isZero();
        assertThat(first.json().path("documents").asInt()).isOne();
        Run second = run("load", note, "--date", "2024-03-04", "--data", data.toString(), "--json");
        assertThat(second.json().path("documents").asInt()).isZero();
        Run path = run("path", "Zambia", "Malawi", "--data", data.toString());
        assertThat(path.out()).contains("Zambia supplied Malawi", "40 armoured vehicles");
    }

    @Test
    void listsAndRunsCannedQueries() {
        assertThat(run("query", "--data", data.toString()).out()).contains("weapon-flows-to");
        Run run = run("query", "weapon-flows-to", "--json", "--data", data.toString());
        assertThat(run.json().path("rows").size()).as(run.out() + run.err()).isPositive();
    }

    @Test
    void keepsItsInvariants() {
        Run run = run("check", "--data", data.toString());
        assertThat(run.status()).as(run.out() + run.err()).isZero();
    }

    @Test
    void takesNoTownForTheRegionOfItsName() {
        Run run = run("resolve", "--json", "--min-score", "0", "--limit", "500", "--data", data.toString());
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out()).contains("items").doesNotContain("place:bryansk-oblast");
    }

    @Test
    void saysInOneLineWhatIsWrong() {
        Run run = run("path", "Nowhereland", "Kursk Oblast", "--data", data.toString());
        assertThat(run.status()).isOne();
        assertThat(run.err().strip().lines()).hasSize(1);
        assertThat(run.err()).contains("Nowhereland");
    }

    @Test
    void refusesWrongUsageWithStatusTwo() {
        assertThat(run("path", "only-one-end").status()).isEqualTo(2);
        assertThat(run("no-such-command").status()).isEqualTo(2);
        Run run = run("path", "North Korea", "Ukraine", "--k", "none", "--data", data.toString());
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err().strip().lines()).hasSize(1);
    }

    @Test
    void publishesItsAddressForOtherCommands() {
        assertThat(new ServerFile(data).read()).contains(application.server());
        try (Rest rest = new Rest(application.server())) {
            assertThat(rest.get("/api/v1/stats", Map.of()).path("documents").asInt()).isGreaterThan(12);
        }
    }
}
