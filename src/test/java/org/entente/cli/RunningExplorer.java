// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.entente.Thing;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.util.FileSystemUtils;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;

/** The whole application with its seed, and a Chromium beside it; one of each for all tests of a run. */
final class RunningExplorer implements BeforeAllCallback, ParameterResolver {

    private static final Namespace HERE = Namespace.create(RunningExplorer.class);

    @Override
    public void beforeAll(ExtensionContext context) {
        context.getRoot().getStore(HERE).computeIfAbsent(Started.class,
                key -> Started.with(Thing.onPath("chromium", "chromium-browser").orElseThrow()), Started.class);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Visitor.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Started started = context.getRoot().getStore(HERE).get(Started.class, Started.class);
        return new Visitor(started.browser(), started.application().url());
    }

    /** Opens pages of the application. */
    record Visitor(Browser browser, URI url) {}

    private record Started(Path data, Application application, Playwright playwright, Browser browser) implements AutoCloseable {

        static Started with(Path chromium) {
            try {
                Path data = Files.createTempDirectory("entente-explorer");
                Application application = Application.start(new Application.Options(data, "localhost", 0, 0, true, BoltAccess.READ, true));
                Playwright playwright = Playwright
                        .create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
                Browser browser = playwright.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(chromium)
                        .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-sync",
                                "--disable-background-networking", "--disable-component-update")));
                return new Started(data, application, playwright, browser);
            } catch (IOException failure) {
                throw new java.io.UncheckedIOException(failure);
            }
        }

        @Override
        public void close() throws IOException {
            browser.close();
            playwright.close();
            application.close();
            FileSystemUtils.deleteRecursively(data);
        }
    }
}
