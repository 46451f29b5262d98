// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.cli;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.entente.Needs;
import org.entente.Thing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.extension.ExtendWith;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.assertions.LocatorAssertions;

/** Neo4j Browser as the service serves it: connected, with the guide, asking nobody else. */
@Needs(Thing.CHROMIUM)
@ExtendWith(RunningExplorer.class)
class BrowserIT {

    private static final double PATIENCE = 150_000;
    private static final String DROP = """
            async name => {
                const file = new File([await (await fetch('/guides/' + name)).blob()], name);
                const carried = new DataTransfer();
                carried.items.add(file);
                document.querySelector('.filedrop').dispatchEvent(new DragEvent('drop', {dataTransfer: carried, bubbles: true, cancelable: true}));
            }""";

    private final List<String> strangers = new ArrayList<>();
    private final List<String> sockets = new ArrayList<>();
    private BrowserContext context;
    private Page page;
    private URI home;

    @BeforeEach
    void open(RunningExplorer.Visitor visitor) {
        home = visitor.url();
        context = visitor.browser().newContext(new Browser.NewContextOptions().setViewportSize(1440, 1000));
        context.onRequestFinished(this::reached);
        context.onRequestFailed(this::failed);
        page = context.newPage();
        page.setDefaultTimeout(PATIENCE);
        page.onWebSocket(socket -> sockets.add(socket.url()));
        page.navigate(home + "/browser/");
    }

    @AfterEach
    void end(TestInfo test) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "explorer", "browser-" + test.getTestMethod().orElseThrow().getName() + ".png")));
        context.close();
        assertThat(strangers).as("requests to others that no content security policy stopped").isEmpty();
        assertThat(sockets).as("connections").isNotEmpty().allSatisfy(url -> assertThat(URI.create(url).getHost()).isEqualTo("localhost"));
    }

    private void reached(Request request) {
        URI asked = URI.create(request.url().replaceAll("[|{}\\[\\] \"]", "_"));
        if (asked.getScheme().startsWith("http") && !Objects.equals(asked.getHost(), home.getHost())) {
            strangers.add(request.url());
        }
    }

    private void failed(Request request) {
        if (!String.valueOf(request.failure()).toLowerCase(Locale.ROOT).contains("csp")) {
            reached(request);
        }
    }

    @Test
    void drawsWhatABlockOfTheGuideAsksInTheGuidesColours() {
        run("entente.grass");
        run("'Kim Jong Un'");
        Locator picture = page.locator("svg.neod3viz").first();
        awaited(picture.locator("g.node").first());
        assertThat(picture.locator("g.relationship").filter(having("HOLDS_"))).not().hasCount(0);
        assertThat(picture.locator("g.node").filter(having("North Korea")).first().locator("circle.b-outline")).hasAttribute("fill",
                "#2F5D8A");
    }

    @Test
    void takesTheSavedQueries() {
        awaited(page.getByText("Who says what about whom").first());
        page.evaluate(DROP, "entente-queries.zip");
        page.getByTestId("navigationFavorites").click();
        awaited(page.getByTestId("savedScriptsFolder-Flows"));
        page.getByTestId("expandFolder-Flows").click();
        awaited(page.getByTestId("savedScriptListItem").getByText("The busiest supply lines").first());
    }

    private void run(String part) {
        Locator block = page.locator("pre.runnable").filter(having(part)).first();
        awaited(block);
        block.click();
        page.getByTestId("editor-Run").click();
    }

    private static void awaited(Locator one) {
        assertThat(one).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(PATIENCE));
    }

    private static Locator.FilterOptions having(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }
}
