// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;

/** A page of the explorer under watch: what it complains of, whom it asks, whether everyone can use it. */
final class Visit implements AutoCloseable {

    private static final Path SCREENSHOTS = Path.of("target", "explorer");
    private static final String AXE = axe();
    private static final String SERIOUS = """
            async () => (await axe.run(document)).violations.filter(one => ['serious', 'critical'].includes(one.impact))
                    .map(one => `${one.id}: ${one.nodes.map(node => node.target.join(' ')).join(', ')}`)""";

    private final BrowserContext context;
    private final Page page;
    private final URI home;
    private final List<String> complaints = new ArrayList<>();
    private final List<String> strangers = new ArrayList<>();
    private int refusals;

    Visit(RunningExplorer.Visitor visitor, int width, int height, ColorScheme scheme) {
        this(visitor, new Browser.NewContextOptions().setViewportSize(width, height).setColorScheme(scheme));
    }

    /** A visit of one who logs in with a key's name and the key. */
    Visit(RunningExplorer.Visitor visitor, String name, String key) {
        this(visitor, new Browser.NewContextOptions().setViewportSize(1440, 900).setHttpCredentials(name, key));
    }

    private Visit(RunningExplorer.Visitor visitor, Browser.NewContextOptions options) {
        home = visitor.url();
        context = visitor.browser().newContext(options.setPermissions(List.of("clipboard-read", "clipboard-write")));
        page = context.newPage();
        page.setDefaultTimeout(20_000);
        page.onConsoleMessage(this::hear);
        page.onPageError(complaints::add);
        context.onRequest(this::watch);
    }

    private void hear(ConsoleMessage message) {
        if (message.type().equals("error") && !(refusals > 0 && message.location().contains("/api/v1/"))) {
            complaints.add(message.text() + " " + message.location());
        }
    }

    private void watch(Request request) {
        URI asked = URI.create(request.url().replaceAll("[|{}\\[\\] \"]", "_"));
        if (asked.getScheme().startsWith("http") && !Objects.equals(asked.getAuthority(), home.getAuthority())) {
            strangers.add(request.url());
        }
    }

    /** Opens an address of the explorer. */
    Page open(String address) {
        page.navigate(home + address);
        return page;
    }

    /** Says that this visit provokes refusals of the service, which browsers report as errors. */
    void expectRefusals() {
        refusals++;
    }

    Page page() {
        return page;
    }

    Locator region(String name) {
        return page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator button(Pattern name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    Locator field(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    /** Takes the first of the names that a field suggests, by keys. */
    void take() {
        page.getByRole(AriaRole.OPTION).and(page.locator("li")).first().waitFor();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
    }

    Locator tab(String name) {
        return page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName(name));
    }

    /** The bytes of the file that an action saves. */
    byte[] saved(Runnable action) {
        Download download = page.waitForDownload(action);
        try (InputStream file = download.createReadStream()) {
            return file.readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Keeps a picture of the page, and checks that everyone can use it as it is now. */
    void look(String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(name + ".png")));
        page.evaluate(AXE);
        assertThat(page.evaluate(SERIOUS)).as("serious findings of axe, " + name).asInstanceOf(
                org.assertj.core.api.InstanceOfAssertFactories.LIST).isEmpty();
    }

    /** The page had nothing to complain of, and asked nobody but the service. */
    @Override
    public void close() {
        context.close();
        assertThat(complaints).as("errors in the console").isEmpty();
        assertThat(strangers).as("requests to other hosts").isEmpty();
    }

    private static String axe() {
        try (InputStream script = Objects.requireNonNull(Visit.class.getResourceAsStream("/axe.min.js"))) {
            return new String(script.readAllBytes(), UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
