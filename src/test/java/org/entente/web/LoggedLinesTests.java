// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.joran.JoranConfigurator;
import ch.qos.logback.classic.util.LogbackMDCAdapter;

class LoggedLinesTests {

    private static final String FORGED = "2026-01-01 INFO org.entente.audit : {\"what\":\"DELETE\",\"key\":\"somebody\"}";

    /** As a service logs to its file, whatever stands in a message or in that of a failure. */
    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r", "\r\n", "\u2028", "\u0085", "\u000b"})
    void takesNoWordOfACallerForALine(String parting, @TempDir Path folder) throws Exception {
        Path file = folder.resolve("log");
        LoggerContext context = new LoggerContext();
        context.setMDCAdapter(new LogbackMDCAdapter());
        context.putProperty("LOG_FILE", file.toString());
        JoranConfigurator configurator = new JoranConfigurator();
        configurator.setContext(context);
        configurator.doConfigure(new ClassPathResource("logback-file.xml").getURL());
        context.getLogger("org.entente.test").warn("a file called {} is skipped", "x" + parting + FORGED,
                new IllegalStateException("y" + parting + FORGED));
        context.stop();
        String log = Files.readString(file, StandardCharsets.UTF_8);
        assertThat(log).contains("a file called x").contains("IllegalStateException");
        assertThat(log.split("[\\n\\r\\u2028\\u0085\\u000b]+")).filteredOn(line -> line.startsWith("2026")).hasSize(1);
        assertThat(log.split("[\\n\\r\\u2028\\u0085\\u000b]+")).noneMatch(line -> line.startsWith(FORGED));
    }
}
