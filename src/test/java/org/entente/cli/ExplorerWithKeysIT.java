// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.cli;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.setDefaultAssertionTimeout;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.regex.Pattern;

import org.entente.Needs;
import org.entente.Thing;
import org.entente.access.KeyFile;
import org.entente.access.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;

/** The explorer of a service that asks for a key, as those see it who log in with one. */
@Needs(Thing.CHROMIUM)
@ExtendWith(RunningExplorer.class)
class ExplorerWithKeysIT {

    private static final String NOTE = """
            {"id": "%s", "date": "2024-04-02", "publisher": "Test", "title": "A note of %s", "text": "Botswana supplied 12 howitzers to Lesotho in March 2024. Lesotho attacked Eswatini in May 2024."}
            """;

    @TempDir
    private static Path data;

    private static Application application;
    private static String reader;
    private static String loader;
    private static String admin;

    private final RunningExplorer.Visitor visitor;

    ExplorerWithKeysIT(RunningExplorer.Visitor visitor) {
        this.visitor = new RunningExplorer.Visitor(visitor.browser(), application.url());
    }

    @BeforeAll
    static void up() {
        setDefaultAssertionTimeout(60_000);
        KeyFile keys = new KeyFile(data.resolve("keys"));
        reader = keys.add("rita", Role.READ, LocalDate.now());
        loader = keys.add("leo", Role.LOAD, LocalDate.now());
        admin = keys.add("ada", Role.ADMIN, LocalDate.now());
        application = Application.start(new Application.Options(data, "localhost", 0, 0, false, BoltAccess.READ, false));
    }

    @AfterAll
    static void down() {
        application.close();
    }

    @Test
    void asksWhoHasNoKeyToLogIn() {
        try (BrowserContext stranger = visitor.browser().newContext()) {
            APIResponse refused = stranger.request().get(application.url() + "/");
            assertThat(refused.status()).isEqualTo(401);
            assertThat(refused.headers().get("www-authenticate")).startsWith("Basic");
            assertThat(refused.text()).contains("log in with its name and the key as password");
        }
    }

    @Test
    void letsALoaderLoadAskAndTakeTheEvidenceAway() {
        try (Visit visit = new Visit(visitor, "leo", loader)) {
            Page page = visit.open("/?page=documents");
            assertThat(page.locator("#caller")).hasText("Key: leo load");
            assertThat(page.getByRole(AriaRole.NOTE)).containsText("retracting takes one with the role admin");
            load(visit, "by-leo");
            assertThat(page.locator("tbody tr").filter(new Locator.FilterOptions().setHasText("by-leo"))).hasCount(1);
            assertThat(visit.button("Retract")).hasCount(0);
            page.getByRole(AriaRole.LINK).filter(new Locator.FilterOptions().setHasText("Paths")).click();
            ask(visit);
            visit.button("Export").click();
            byte[] bundle = visit.saved(() -> visit.button("Evidence bundle (ZIP)").click());
            assertThat(bundle).startsWith('P', 'K').hasSizeGreaterThan(2_000);
            visit.look("keys-loader");
        }
    }

    @Test
    void letsAReaderAskButNotLoadAndSaysSo() {
        try (Visit writer = new Visit(visitor, "leo", loader)) {
            writer.open("/?page=documents");
            load(writer, "for-rita");
        }
        try (Visit visit = new Visit(visitor, "rita", reader)) {
            Page page = visit.open("/?page=documents");
            assertThat(page.getByRole(AriaRole.NOTE)).containsText("Your key, rita, is for reading: loading takes one with the role load");
            assertThat(page.getByLabel("Files")).hasCount(0);
            page.locator("tbody tr button").first().click();
            assertThat(page.getByRole(AriaRole.DIALOG).locator("mark").first()).isVisible();
            page.keyboard().press("Escape");
            visit.open("/");
            ask(visit);
            visit.open("/?page=queries&name=ties-by-kind");
            assertThat(page.locator(".query-result tbody tr").first()).isVisible();
            visit.look("keys-reader");
        }
    }

    @Test
    void letsAnAdministratorRetract() {
        try (Visit visit = new Visit(visitor, "ada", admin)) {
            Page page = visit.open("/?page=documents");
            load(visit, "by-ada");
            Locator row = page.locator("tbody tr").filter(new Locator.FilterOptions().setHasText("by-ada"));
            row.getByText("Retract").click();
            visit.button("Retract it").click();
            assertThat(row).hasCount(0);
            assertThat(page.getByRole(AriaRole.NOTE)).hasCount(0);
        }
    }

    private static void load(Visit visit, String id) {
        visit.field("Files").setInputFiles(new FilePayload(id + ".jsonl", "application/jsonl", NOTE.formatted(id, id).getBytes(UTF_8)));
        assertThat(visit.region(id + ".jsonl").locator("dt").filter(new Locator.FilterOptions().setHasText("documents")).locator("+ dd"))
                .hasText("1");
    }

    private static void ask(Visit visit) {
        for (String[] end : new String[][]{{"From", "botsw"}, {"To", "eswat"}}) {
            visit.field(end[0]).fill(end[1]);
            visit.take();
        }
        visit.button("Find paths").click();
        assertThat(visit.region("Paths").locator(".card").first()).containsText("Botswana supplied 12 howitzers to");
        assertThat(visit.region("Evidence").locator("blockquote").first()).containsText(Pattern.compile("Botswana|Lesotho"));
    }
}
