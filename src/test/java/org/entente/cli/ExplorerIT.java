// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.cli;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.setDefaultAssertionTimeout;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;

import org.entente.Needs;
import org.entente.Thing;
import org.entente.formats.MadeFiles;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.extension.ExtendWith;

import com.microsoft.playwright.JSHandle;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.RequestOptions;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What an analyst does with the explorer, in a real browser on the seed. */
@Needs(Thing.CHROMIUM)
@ExtendWith(RunningExplorer.class)
class ExplorerIT {

    private static final String KIM_TO_KURSK = "/?from=Kim+Jong+Un&to=Kursk+Oblast";

    private Visit visit;
    private URI home;

    @BeforeAll
    static void patience() {
        setDefaultAssertionTimeout(20_000);
    }

    @BeforeEach
    void begin(RunningExplorer.Visitor visitor) {
        visit = new Visit(visitor, 1440, 900, ColorScheme.LIGHT);
        home = visitor.url();
    }

    @AfterEach
    void end(TestInfo test) {
        try (Visit watched = visit) {
            watched.look(test.getTestMethod().orElseThrow().getName());
        }
    }

    @Test
    void asksByFieldsAndTheirSuggestions() {
        Page page = visit.open("/");
        choose("From", "kim jong");
        choose("To", "Курская");
        assertThat(visit.field("To")).hasValue("Kursk Oblast");
        visit.button("Find paths").click();
        assertThat(cards().first()).containsText("Kim Jong Un holds office in");
        assertThat(cards().first()).containsText("North Korea sent troops to");
        assertThat(page).hasURL(Pattern.compile("from=person:kim-jong-un&to=place:kursk"));
        assertThat(page).hasTitle("Kim Jong Un → Kursk Oblast · Entente");
    }

    @Test
    void opensAnAnswerByItsLinkAndGoesBack() {
        Page page = visit.open(KIM_TO_KURSK);
        assertThat(cards()).hasCount(5);
        choose("To", "ukraine");
        visit.button("Find paths").click();
        assertThat(page).hasTitle("Kim Jong Un → Ukraine · Entente");
        page.goBack();
        assertThat(page).hasTitle("Kim Jong Un → Kursk Oblast · Entente");
        assertThat(visit.field("To")).hasValue("Kursk Oblast");
        assertThat(cards().first()).containsText("sent troops to");
    }

    @Test
    void readsWhatAHopRestsOnAndTheWholeDocument() {
        Page page = visit.open(KIM_TO_KURSK);
        cards().first().getByRole(AriaRole.BUTTON).filter(having("sent troops to")).click();
        Locator quotes = visit.region("Evidence").locator("blockquote");
        assertThat(visit.region("Evidence")).containsText("hop 2 of 2");
        assertThat(quotes.first().locator("mark")).containsText(Pattern.compile("soldiers|troops"));
        Locator claim = visit.region("Evidence").locator("figure.claim").first();
        claim.getByRole(AriaRole.BUTTON).filter(having("Passage")).click();
        assertThat(claim.locator("blockquote")).not().hasText(claim.locator("mark").textContent());
        claim.getByRole(AriaRole.BUTTON).filter(having("Whole document")).click();
        Locator document = page.getByRole(AriaRole.DIALOG);
        assertThat(document.locator("mark.here").first()).isVisible();
        int marks = document.locator(".document-text mark").count();
        assertThat(marks).isGreaterThan(2);
        document.locator(".document-claims button").last().click();
        assertThat(document.locator(".document-claims button").last()).hasClass("here");
        page.keyboard().press("Escape");
        assertThat(document).isHidden();
        assertThat(page).not().hasURL(Pattern.compile("doc="));
    }

    @Test
    void showsBothSidesOfADispute() {
        visit.open("/?from=North+Korea&to=Russia&maxHops=1");
        Locator sides = visit.region("Evidence").locator(".sides").first();
        assertThat(sides.locator("h4").first()).hasText("Asserted");
        assertThat(sides.locator("h4").last()).hasText(Pattern.compile("Denied.*"));
        BoundingBox left = sides.locator("section").first().boundingBox();
        BoundingBox right = sides.locator("section").last().boundingBox();
        assertThat(right.x).isGreaterThanOrEqualTo(left.x + left.width);
        assertThat(visit.region("Evidence")).containsText("One says so, another denies it");
    }

    @Test
    void showsConflictsSideBySideWithTheirRanks() {
        Page page = visit.open("/?page=conflicts&kind=date");
        Locator conflict = visit.region("The dates differ");
        Locator sides = conflict.locator(".conflict-side");
        assertThat(sides).hasCount(2);
        for (Locator side : sides.all()) {
            assertThat(side.locator("h3")).hasText(Pattern.compile("\\d{4}"));
            assertThat(side.locator(".rank-line")).hasText(Pattern.compile("(preferred|normal|deprecated) .+"));
            assertThat(side.locator("blockquote mark").first()).isVisible();
            assertThat(side.locator(".source").first()).containsText(Pattern.compile("\\d{4}"));
        }
        BoundingBox left = sides.first().boundingBox();
        assertThat(sides.last().boundingBox().x).isGreaterThanOrEqualTo(left.x + left.width);
        visit.field("Kind of conflict").selectOption("denial");
        assertThat(page).hasURL(Pattern.compile("kind=denial"));
        Locator denied = visit.region("One says so, another denies it").first().locator(".conflict-side.against");
        assertThat(denied.locator("figure.denied")).hasCount(1);
        choose("About", "iran");
        assertThat(page).hasURL(Pattern.compile("about=state:iran"));
        assertThat(page.locator(".conflict")).hasCount(2);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Iran").setExact(true)).first().click();
        assertThat(visit.region("Evidence")).containsText("2 conflicts about it");
        page.goBack();
        assertThat(page.locator(".conflict")).hasCount(2);
    }

    @Test
    void showsJudgementsThatContradictEachOther() {
        Page page = visit.open("/");
        List<String> judged = new ArrayList<>();
        judged.add(judge(page, "org:chinese-foreign-ministry", "org:iranian-foreign-ministry", "same"));
        judged.add(judge(page, "org:iranian-foreign-ministry", "org:russian-ministry-of-defence", "same"));
        judged.add(judge(page, "org:chinese-foreign-ministry", "org:russian-ministry-of-defence", "different"));
        try {
            visit.open("/?page=conflicts&kind=identity");
            Locator sides = visit.region("Judgements both join and part two entities").locator(".conflict-side");
            assertThat(sides.first().locator("figure")).hasCount(2);
            assertThat(sides.last().locator("figure")).hasCount(1);
            assertThat(sides.last()).containsText("org:russian-ministry-of-defence");
            assertThat(sides.last()).containsText("tester");
            visit.look("conflicts-identity");
        } finally {
            judged.forEach(id -> page.request().delete(home + "/api/v1/judgements/" + id));
        }
    }

    private String judge(Page page, String one, String other, String verdict) {
        return JsonMapper.shared().readTree(page.request()
                .post(home + "/api/v1/judgements", RequestOptions.create().setHeader("Content-Type", "application/json")
                        .setData(Map.of("one", one, "other", other, "verdict", verdict, "by", "tester", "why", "to see both")))
                .body()).at("/judgements/0/id").asString();
    }

    @Test
    void narrowsTheAnswerByChips() {
        Page page = visit.open("/?from=North+Korea&to=Ukraine");
        assertThat(cards()).hasCount(5);
        chip("Number of paths");
        page.getByLabel("Number of paths").fill("2");
        apply();
        assertThat(cards()).hasCount(2);
        assertThat(page).hasURL(Pattern.compile("k=2"));
        chip("Disputed ties");
        page.getByText("none disputed").click();
        assertThat(page).hasURL(Pattern.compile("disputed=exclude"));
        assertThat(cards().locator(".tag.bad")).hasCount(0);
        page.keyboard().press("Tab");
        visit.button("Reset: Number of paths").click();
        assertThat(page).not().hasURL(Pattern.compile("k=2"));
        page.goBack();
        assertThat(cards()).hasCount(2);
    }

    @Test
    void walksTheCanvasByKeyboard() {
        Page page = visit.open(KIM_TO_KURSK);
        Locator canvas = page.getByRole(AriaRole.APPLICATION);
        Locator strip = page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("Selected entity"));
        assertThat(canvas).hasAttribute("aria-label", Pattern.compile("Graph of \\d+ entities and \\d+ ties.*"));
        waitForEntities(many -> many > 0);
        int begun = entities();
        canvas.focus();
        page.keyboard().press("ArrowRight");
        assertThat(strip).containsText("Kim Jong Un");
        assertThat(strip).containsText("hidden");
        page.keyboard().press("Enter");
        waitForEntities(many -> many > begun);
        int expanded = entities();
        strip.getByRole(AriaRole.BUTTON).filter(having("Collapse")).click();
        waitForEntities(many -> many == begun);
        canvas.focus();
        page.keyboard().press("Control+z");
        waitForEntities(many -> many == expanded);
        page.keyboard().press("Control+y");
        waitForEntities(many -> many == begun);
        page.keyboard().press("p");
        assertThat(strip.getByRole(AriaRole.BUTTON).filter(having("Unpin"))).isVisible();
        page.keyboard().press("ArrowRight");
        assertThat(strip).not().containsText("Kim Jong Un");
        page.keyboard().press("Delete");
        waitForEntities(many -> many == begun - 1);
        page.getByRole(AriaRole.TOOLBAR).getByRole(AriaRole.BUTTON).filter(having("Undo")).click();
        waitForEntities(many -> many == begun);
    }

    @Test
    void expandsByOneKindOfTieWithItsHiddenCount() {
        Page page = visit.open("/?from=North+Korea&to=Kursk+Oblast");
        page.getByRole(AriaRole.APPLICATION).focus();
        waitForEntities(many -> many > 0);
        page.keyboard().press("ArrowRight");
        visit.button(Pattern.compile("Expand \\(\\d+ hidden\\)")).click();
        Locator one = page.locator("#expand-menu button")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("[a-z]\\d+ hidden"))).first();
        int hidden = Integer.parseInt(one.locator(".many").textContent().replaceAll("\\D", ""));
        int ties = ties();
        one.click();
        page.waitForCondition(() -> ties() >= ties + hidden);
        assertThat(ties()).isEqualTo(ties + hidden);
    }

    @Test
    void brushesTheTimelineToSetTheWindow() {
        Page page = visit.open("/?from=North+Korea&to=Ukraine&view=timeline");
        Locator bars = page.locator(".fact-bar");
        bars.first().waitFor();
        int all = bars.count();
        BoundingBox ground = page.locator(".timeline .ground").boundingBox();
        page.mouse().move(ground.x + ground.width * 0.75, ground.y + ground.height - 4);
        page.mouse().down();
        page.mouse().move(ground.x + ground.width - 20, ground.y + ground.height - 4,
                new com.microsoft.playwright.Mouse.MoveOptions().setSteps(4));
        page.mouse().up();
        assertThat(page).hasURL(Pattern.compile("during=20\\d\\d-\\d\\d-\\d\\d/20\\d\\d-\\d\\d-\\d\\d"));
        assertThat(page.locator(".fact-bar.outside").first()).isVisible();
        assertThat(bars.count()).isGreaterThanOrEqualTo(all);
        page.getByText("Clear").click();
        assertThat(page).not().hasURL(Pattern.compile("during"));
    }

    @Test
    void takesUndatedFactsIntoTheWindow() {
        Page page = visit.open("/?from=North+Korea&to=Ukraine&during=2024-06-01/2024-12-31&view=timeline");
        assertThat(visit.region("Paths").getByText(Pattern.compile("\\d+ undated facts? that may have been then (is|are) left out")))
                .isVisible();
        page.getByText(Pattern.compile("undated too \\(\\d+\\)")).click();
        assertThat(page).hasURL(Pattern.compile("undated=include"));
        assertThat(visit.region("Paths").getByText(Pattern.compile("(is|are) taken in"))).isVisible();
        page.getByText("Clear").click();
        assertThat(page).not().hasURL(Pattern.compile("during|undated"));
    }

    @Test
    void movesTheWindowOfTheTimelineByKeys() {
        Page page = visit.open("/?from=North+Korea&to=Ukraine&view=timeline");
        Locator first = page.getByRole(AriaRole.SLIDER, new Page.GetByRoleOptions().setName("First day of the window"));
        Locator last = page.getByRole(AriaRole.SLIDER, new Page.GetByRoleOptions().setName("Last day of the window"));
        assertThat(first).hasAttribute("aria-valuetext", "open, from the first fact");
        first.focus();
        page.keyboard().press("PageDown");
        page.keyboard().press("PageUp");
        page.keyboard().press("PageUp");
        page.keyboard().press("Shift+ArrowRight");
        assertThat(first).hasAttribute("aria-valuetext", Pattern.compile("\\d+ [A-Z][a-z]+ 20\\d\\d"));
        int chosen = Integer.parseInt(first.getAttribute("aria-valuenow"));
        assertThat(page).hasURL(Pattern.compile("during=%s/(&|$)".formatted(LocalDate.ofEpochDay(chosen))));
        assertThat(first).isFocused();
        page.keyboard().press("Tab");
        assertThat(last).isFocused();
        page.keyboard().press("ArrowLeft");
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile("during=20\\d\\d-\\d\\d-\\d\\d/20\\d\\d-\\d\\d-\\d\\d"));
        assertThat(visit.region("Paths").locator(".answer-head")).isVisible();
        page.keyboard().press("End");
        page.keyboard().press("Shift+Tab");
        page.keyboard().press("Home");
        assertThat(page).not().hasURL(Pattern.compile("during"));
    }

    @Test
    void drawsFlowsAndPlacesOnTheMap() {
        Page page = visit.open(KIM_TO_KURSK + "&view=map");
        assertThat(page.locator(".land path").nth(200)).isAttached();
        Locator arc = page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("Map of the answer"))
                .getByRole(AriaRole.BUTTON).and(page.locator("[aria-label^='North Korea sent troops to Kursk Oblast']")).first();
        arc.focus();
        page.keyboard().press("Enter");
        assertThat(visit.region("Evidence")).containsText("North Korea sent troops to");
        assertThat(page.locator(".spot text").filter(having("Kursk Oblast"))).isVisible();
        assertThat(page.locator(".site").first()).isVisible();
        int arcs = page.locator(".arc:not(.off)").count();
        page.locator(".map-key button").first().click();
        assertThat(page.locator(".arc:not(.off)").count()).isLessThan(arcs);
    }

    @Test
    void loadsADroppedFileAndRetractsIt() {
        Page page = visit.open("/?page=documents");
        page.locator("table.data tbody tr").first().waitFor();
        visit.field("Search documents").fill("dropped");
        String line = JsonMapper.shared()
                .writeValueAsString(Map.of("id", "dropped-note", "date", "2024-04-02", "publisher", "Test",
                        "title", "A dropped note", "text",
                        "Botswana supplied 12 howitzers to Lesotho in March 2024. The harvest was good that year."));
        JSHandle transfer = page.evaluateHandle("""
                text => {
                    const transfer = new DataTransfer();
                    transfer.items.add(new File([text], 'dropped.jsonl'));
                    return transfer;
                }""", line + "\nno JSON at all\n");
        page.dispatchEvent(".drop", "drop", Map.of("dataTransfer", transfer));
        Locator load = visit.region("dropped.jsonl");
        assertThat(load.getByRole(AriaRole.PROGRESSBAR)).isVisible();
        assertThat(load.locator("dt", new Locator.LocatorOptions().setHasText("facts")).locator("+ dd")).hasText("1",
                new com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions().setTimeout(60_000));
        assertThat(load).containsText("Left out");
        load.getByText("What was left out, and where").click();
        assertThat(load.locator("details li")).hasCount(1);
        visit.button("Open dropped-note").click();
        assertThat(page.getByRole(AriaRole.DIALOG).locator("mark")).containsText("Botswana supplied 12 howitzers");
        assertThat(page.getByRole(AriaRole.DIALOG).locator(".document-text .unread")).hasText("The harvest was good that year.");
        assertThat(page.getByRole(AriaRole.DIALOG)).containsText("1 sentence gave no claim");
        page.keyboard().press("Escape");
        Locator row = page.locator("tbody tr").filter(having("dropped-note"));
        row.getByText("Retract").click();
        assertThat(row).containsText("Takes away 1 claim, 1 fact");
        visit.button("Retract it").click();
        assertThat(row).hasCount(0);
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("A dropped note is retracted");
    }

    @Test
    void loadsAPastedTextAndADroppedPdfAndOpensItAtItsPage() throws IOException {
        Page page = visit.open("/?page=documents");
        page.getByText("Paste a text").click();
        visit.field("Text").fill("Zambia supplied 15 howitzers to Rwanda in March 2024.");
        visit.field("Its name here").fill("pasted-note");
        visit.button("Load the text").click();
        visit.button("Open pasted-note").click();
        assertThat(page.getByRole(AriaRole.DIALOG).locator("mark")).containsText("Zambia supplied 15 howitzers");
        page.keyboard().press("Escape");
        Path paper = Files.createTempDirectory("paper").resolve("paper.pdf");
        try (MadeFiles.Pdf pdf = new MadeFiles.Pdf()) {
            pdf.page().words(70, 100, "The first page of this paper tells of the weather in the spring.");
            pdf.page().words(70, 100, "Zambia supplied 16 howitzers to Rwanda in April 2024.").save(paper);
        }
        JSHandle transfer = page.evaluateHandle("""
                text => {
                    const transfer = new DataTransfer();
                    transfer.items.add(new File([Uint8Array.from(atob(text), one => one.charCodeAt(0))], 'paper.pdf'));
                    return transfer;
                }""", Base64.getEncoder().encodeToString(Files.readAllBytes(paper)));
        page.dispatchEvent(".drop", "drop", Map.of("dataTransfer", transfer));
        visit.button("Open paper").click();
        assertThat(page.getByRole(AriaRole.DIALOG).locator("mark")).containsText("Zambia supplied 16 howitzers");
        assertThat(page.getByRole(AriaRole.DIALOG).locator(".page-mark").last()).hasAttribute("href",
                "/api/v1/documents/paper/original#page=2");
        page.keyboard().press("Escape");
        for (String id : List.of("pasted-note", "paper")) {
            page.request().delete(URI.create(page.url()).resolve("/api/v1/documents/" + id).toString());
        }
    }

    @Test
    void runsACannedQueryAsTableGraphAndCsv() {
        Page page = visit.open("/?page=queries");
        page.getByRole(AriaRole.LINK).filter(having("What a state or company receives")).click();
        Locator rows = page.locator(".query-result tbody tr");
        rows.first().waitFor();
        choose("Recipient", "ukraine");
        visit.button("Run").click();
        assertThat(page).hasURL(Pattern.compile("p\\.recipient=state:ukraine"));
        assertThat(rows.filter(having("ATACMS"))).isVisible();
        int many = rows.count();
        String csv = new String(visit.saved(() -> page.getByRole(AriaRole.LINK).filter(having("CSV")).click()), UTF_8);
        assertThat(csv).startsWith("\uFEFFsupplier,items,least");
        assertThat(csv.strip().lines()).hasSize(many + 1);
        visit.button("Graph").click();
        assertThat(page.locator(".query-graph canvas").first()).isVisible();
    }

    @Test
    void savesTheViewAsPictureDrawingAndJson() throws Exception {
        Page page = visit.open(KIM_TO_KURSK);
        cards().first().waitFor();
        assertThat(export("Picture (PNG)")).startsWith(0x89, 'P', 'N', 'G').hasSizeGreaterThan(20_000);
        assertThat(new String(export("Drawing (SVG)"), UTF_8)).startsWith("<svg").contains("sent troops to");
        visit.tab("Map").click();
        page.locator(".arc").first().waitFor();
        assertThat(new String(export("Drawing (SVG)"), UTF_8)).contains("Kursk Oblast").contains("stroke");
        visit.tab("Graph").click();
        JsonNode view = JsonMapper.shared().readTree(export("View as JSON"));
        assertThat(view.path("question").path("to").asString()).isEqualTo("Kursk Oblast");
        assertThat(view.path("canvas").path("entities").size()).isEqualTo(entities());
        assertThat(view.path("paths").size()).isEqualTo(5);
    }

    @Test
    void savesTheAnswerAsAnEvidenceBundle() throws IOException {
        visit.open(KIM_TO_KURSK + "&k=1");
        cards().first().waitFor();
        try (ZipInputStream bundle = new ZipInputStream(new ByteArrayInputStream(export("Evidence bundle (ZIP)")))) {
            assertThat(bundle.getNextEntry().getName()).isEqualTo("answer.html");
            String quote = visit.region("Evidence").locator("mark").first().textContent();
            assertThat(new String(bundle.readAllBytes(), UTF_8)).contains("SHA-256", "<mark>" + quote + "</mark>");
            assertThat(bundle.getNextEntry().getName()).isEqualTo("answer.jsonld");
        }
    }

    @Test
    void givesTheCypherOfTheView() {
        Page page = visit.open(KIM_TO_KURSK + "&view=cypher");
        visit.button("Copy").click();
        assertThat(page.getByRole(AriaRole.STATUS)).hasText("Copied");
        String cypher = (String) page.evaluate("() => navigator.clipboard.readText()");
        assertThat(cypher).contains("MATCH").contains("place:kursk-oblast");
        assertThat(page.getByRole(AriaRole.LINK).filter(having("Open in Neo4j Browser"))).hasAttribute("href",
                Pattern.compile("/browser/\\?cmd=edit&arg=.*kursk.*"));
    }

    @Test
    void saysWhatToDoWhereANameIsUnknownOrAmbiguous() {
        visit.expectRefusals();
        Page page = visit.open("/?from=Nowhereland&to=Kursk+Oblast");
        assertThat(page.getByRole(AriaRole.ALERT).filter(having("No entity of this name"))).containsText("Nowhereland");
        visit.open("/?from=North+Koria&to=Kursk+Oblast");
        page.getByRole(AriaRole.ALERT).getByRole(AriaRole.BUTTON).filter(having("North Korea")).first().click();
        assertThat(cards().first()).containsText("North Korea sent troops to");
    }

    private Locator cards() {
        return visit.region("Paths").locator(".card");
    }

    private void choose(String field, String text) {
        visit.field(field).fill(text);
        visit.take();
    }

    private void chip(String title) {
        visit.page().locator(".chip[title='%s']".formatted(title)).click();
    }

    private void apply() {
        visit.page().locator(":popover-open").getByText("Apply").click();
    }

    private byte[] export(String format) {
        visit.button("Export").click();
        return visit.saved(() -> visit.button(format).click());
    }

    private static Locator.FilterOptions having(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    private int entities() {
        return onCanvas(0);
    }

    private int ties() {
        return onCanvas(1);
    }

    private int onCanvas(int place) {
        String note = visit.page().locator(".canvas-note").textContent();
        return note.isBlank() ? 0 : Integer.parseInt(List.of(note.split(", ")).get(place).replaceAll("\\D", ""));
    }

    private void waitForEntities(java.util.function.IntPredicate wanted) {
        visit.page().waitForCondition(() -> wanted.test(entities()));
    }
}
