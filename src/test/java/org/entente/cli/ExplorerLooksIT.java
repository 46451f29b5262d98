// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.cli;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.setDefaultAssertionTimeout;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.entente.Needs;
import org.entente.Thing;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.RequestOptions;

import tools.jackson.databind.json.JsonMapper;

/** That the explorer suits every screen, weighs little and holds large graphs. */
@Needs(Thing.CHROMIUM)
@ExtendWith(RunningExplorer.class)
class ExplorerLooksIT {

    private static final List<String> ADDRESSES = List.of("/?from=North+Korea&to=Ukraine", "/?page=queries&name=chains-to-target",
            "/?page=conflicts", "/?page=documents");
    private static final List<String> VIEWS = List.of("graph", "table", "timeline", "map", "cypher");
    private static final String FILLED = "() => document.querySelector('#content > :not([hidden]) :is(.card, .conflict, tbody tr)') "
            + "&& !document.querySelector('#content > :not([hidden]) .skeleton')";
    private static final String POINTER_ONLY = """
            () => [...document.querySelectorAll('body *')].filter(one => getComputedStyle(one).cursor === 'pointer' && one.getClientRects().length
                    && !one.closest('a, button, input, select, summary, label, [tabindex], [role="option"]')).map(one => one.outerHTML.slice(0, 120))""";
    private static final String STOP = """
            () => {
                const one = document.activeElement;
                if (one === document.body) return null;
                const all = [...document.querySelectorAll('*')];
                const style = getComputedStyle(one);
                const drawn = one.querySelector(':scope > .hit, :scope > .ring');
                const mark = drawn && getComputedStyle(drawn);
                const seen = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0
                        || mark && !['none', 'rgba(0, 0, 0, 0)'].includes(mark.stroke) && parseFloat(mark.strokeWidth) >= 2;
                return {nth: all.indexOf(one), seen: Boolean(seen), what: one.outerHTML.slice(0, 120)};
            }""";
    private static final int MOST_STOPS = 90;
    private static final String OVERFLOW = """
            () => Math.max(...[document.documentElement, ...document.querySelectorAll('.page')].map(box => box.scrollWidth - box.clientWidth))
            """;
    private static final int MOST_SCRIPT_BYTES = 1_500_000;
    private static final int COMPANIES = 3_100;

    @BeforeAll
    static void patience() {
        setDefaultAssertionTimeout(60_000);
    }

    @ParameterizedTest
    @CsvSource({"375, 800, LIGHT", "375, 800, DARK", "768, 1024, LIGHT", "1440, 900, DARK", "3840, 2160, LIGHT"})
    void fitsTheScreen(int width, int height, ColorScheme scheme, RunningExplorer.Visitor visitor) {
        try (Visit visit = new Visit(visitor, width, height, scheme)) {
            for (int i = 0; i < ADDRESSES.size(); i++) {
                Page page = visit.open(ADDRESSES.get(i));
                page.waitForFunction(FILLED);
                assertThat(page.evaluate(OVERFLOW)).as("overflow of " + page.url()).isEqualTo(0);
                assertThat(page.evaluate("() => document.documentElement.dataset.theme"))
                        .isEqualTo(scheme.name().toLowerCase(Locale.ROOT));
                visit.look("screen-%d-%s-%d".formatted(width, scheme.name().toLowerCase(Locale.ROOT), i));
            }
        }
    }

    @Test
    void showsOnePaneAtATimeOnANarrowScreen(RunningExplorer.Visitor visitor) {
        try (Visit visit = new Visit(visitor, 375, 800, ColorScheme.LIGHT)) {
            Page page = visit.open(ADDRESSES.getFirst());
            visit.region("Paths").locator(".hop-line").first().click();
            assertThat(visit.region("Evidence").locator("blockquote").first()).isVisible();
            assertThat(visit.region("Paths")).isHidden();
            visit.button("View").click();
            assertThat(page.getByRole(AriaRole.APPLICATION)).isVisible();
            visit.button("Question").click();
            assertThat(visit.region("Paths")).isVisible();
        }
    }

    /** Every stop of the tabulator shows that it has the focus, and nothing takes a pointer that takes no focus. */
    @ParameterizedTest
    @ValueSource(strings = {"/?from=North+Korea&to=Ukraine", "/?from=North+Korea&to=Ukraine&view=timeline",
            "/?from=North+Korea&to=Ukraine&view=map&entity=state:russia", "/?page=queries&name=chains-to-target", "/?page=conflicts",
            "/?page=documents"})
    void isReachedByKeysAlone(String address, RunningExplorer.Visitor visitor) {
        try (Visit visit = new Visit(visitor, 1440, 900, ColorScheme.LIGHT)) {
            Page page = visit.open(address);
            page.waitForFunction(FILLED);
            page.waitForLoadState(LoadState.NETWORKIDLE);
            assertThat(page.evaluate(POINTER_ONLY)).as("for pointers only, " + address).isEqualTo(List.of());
            Set<Object> stops = new LinkedHashSet<>();
            Set<Object> unseen = new LinkedHashSet<>();
            for (int i = 0; i < MOST_STOPS; i++) {
                page.keyboard().press("Tab");
                Map<?, ?> stop = (Map<?, ?>) page.evaluate(STOP);
                if (stop == null || !stops.add(stop.get("nth"))) {
                    break;
                }
                if (!Boolean.TRUE.equals(stop.get("seen"))) {
                    unseen.add(stop.get("what"));
                }
            }
            assertThat(unseen).as("focus that is not seen, " + address).isEmpty();
            assertThat(stops).hasSizeGreaterThan(8);
        }
    }

    /** The page of the service's description needs nobody else; {@link Visit} hears what it complains of. */
    @Test
    void listsEveryOperationWhileNoOtherHostIsThere(RunningExplorer.Visitor visitor) {
        try (Visit visit = new Visit(visitor, 1440, 900, ColorScheme.LIGHT)) {
            Page page = visit.page();
            page.route("**/*", route -> {
                if (route.request().url().startsWith(visitor.url().toString()) || route.request().url().startsWith("data:")) {
                    route.resume();
                } else {
                    route.abort();
                }
            });
            visit.open("/docs");
            int operations = (int) page.evaluate("""
                    async () => Object.values((await (await fetch('/openapi.json')).json()).paths).flatMap(Object.keys).length""");
            assertThat(operations).isGreaterThan(30);
            assertThat(page.locator(".opblock")).hasCount(operations);
            page.locator(".opblock").filter(new Locator.FilterOptions().setHasText("/api/v1/stats")).locator("button").first().click();
            assertThat(page.locator(".opblock.is-open")).containsText("\"claims\"");
            page.screenshot(new Page.ScreenshotOptions().setPath(java.nio.file.Path.of("target", "explorer", "docs.png")));
        }
    }

    @Test
    void weighsLittleAndPaintsSoon(RunningExplorer.Visitor visitor) {
        try (Visit visit = new Visit(visitor, 1440, 900, ColorScheme.LIGHT)) {
            long bytes = 0;
            double soonest = Double.MAX_VALUE;
            for (String view : VIEWS) {
                Page page = visit.open(ADDRESSES.getFirst() + "&view=" + view);
                page.waitForLoadState(LoadState.NETWORKIDLE);
                bytes = Math.max(bytes, ((Number) page.evaluate("""
                        () => performance.getEntriesByType('resource').filter(one => new URL(one.name).pathname.endsWith('.js'))
                                .reduce((sum, one) => sum + one.decodedBodySize, 0)""")).longValue());
                soonest = Math.min(soonest, ((Number) page.evaluate(
                        "() => performance.getEntriesByName('first-contentful-paint')[0].startTime")).doubleValue());
            }
            System.out.printf("explorer: at most %d bytes of script a view, first paint after %.0f ms%n", bytes, soonest);
            assertThat(bytes).isBetween(100_000L, (long) MOST_SCRIPT_BYTES);
            assertThat(soonest).as("first paint in ms").isLessThan(1_000);
        }
    }

    @Test
    void holdsThreeThousandEntitiesAndSaysHowManyMoreThereAre(RunningExplorer.Visitor visitor) {
        try (Visit visit = new Visit(visitor, 1440, 900, ColorScheme.LIGHT)) {
            Page page = visit.open("/");
            load(page, visitor);
            visit.field("Search the canvas").fill("ministry of samples");
            visit.take();
            Locator strip = page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("Selected entity"));
            assertThat(strip).containsText("Expand (%d hidden)".formatted(COMPANIES));
            page.getByRole(AriaRole.APPLICATION).focus();
            page.keyboard().press("Enter");
            Locator note = page.locator(".canvas-note");
            assertThat(note).containsText("3,000 of 3,101 entities");
            visit.field("Layout").selectOption("force");
            page.getByRole(AriaRole.APPLICATION).focus();
            page.keyboard().press("Escape");
            long begin = System.nanoTime();
            page.keyboard().press("ArrowRight");
            assertThat(strip).isVisible();
            System.out.printf("explorer: selects one of 3,000 entities in %d ms%n", (System.nanoTime() - begin) / 1_000_000);
            assertThat(System.nanoTime() - begin).as("time to select").isLessThan(5_000_000_000L);
            page.keyboard().press("Control+z");
            page.keyboard().press("Control+z");
            assertThat(note).containsText("1 entity");
            visit.look("three-thousand");
        }
    }

    private static void load(Page page, RunningExplorer.Visitor visitor) {
        String file = entity("ministry", "PublicBody", "name", "Ministry of Samples") + IntStream.range(0, COMPANIES).mapToObj(
                i -> entity("company-" + i, "Company", "name", "Sample Works " + i)
                        + entity("share-" + i, "Ownership", "owner", "ministry", "asset", "company-" + i))
                .collect(Collectors.joining());
        APIResponse begun = page.request().post(visitor.url() + "/api/v1/loads", RequestOptions.create()
                .setMultipart(
                        FormData.create().set("file", new FilePayload("samples.ftm.json", "application/json", file.getBytes(UTF_8)))));
        String job = JsonMapper.shared().readTree(begun.body()).path("id").asString();
        page.waitForCondition(() -> page.request().get(visitor.url() + "/api/v1/loads/" + job).text().contains("\"state\":\"done\""),
                new Page.WaitForConditionOptions().setTimeout(120_000));
    }

    private static String entity(String id, String schema, String... properties) {
        String values = IntStream.iterate(0, at -> at < properties.length, at -> at + 2)
                .mapToObj(at -> "\"%s\": [\"%s\"]".formatted(properties[at], properties[at + 1])).collect(Collectors.joining(", "));
        return "{\"id\": \"%s\", \"schema\": \"%s\", \"properties\": {%s}}%n".formatted(id, schema, values);
    }
}
