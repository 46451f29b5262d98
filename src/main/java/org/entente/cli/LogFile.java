// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Where a service that was started to stay logs to, so that its log lines do not stand among what the command says. */
record LogFile(Path path) {

    private static final String NAME = "entente.log";

    /** None where it logs on standard error: as JSON, or the warnings of a service that runs for one command. */
    static Optional<LogFile> of(Application.Options options) {
        return options.quiet() || isStream() ? Optional.empty() : Optional.of(new LogFile(options.data().resolve(NAME)));
    }

    /** Whether the log is asked for as a stream of JSON objects, as those who collect logs want it. */
    static boolean isStream() {
        return "json".equals(System.getenv("ENTENTE_LOG"));
    }

    void addTo(Map<String, Object> properties) {
        properties.put("logging.config", "classpath:logback-file.xml");
        properties.put("logging.file.name", path.toString());
    }
}
