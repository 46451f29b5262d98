// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.cli;

import java.net.URI;
import java.nio.file.Path;

import org.entente.bench.Service;

/** Entente over the graph of a benchmark: without the seed, on free ports, its Neo4j without a password. */
record BenchService(Application application) implements Service {

    static Service start(Path data) {
        return new BenchService(Application.start(new Application.Options(data, "localhost", 0, 0, false, BoltAccess.OPEN, true)));
    }

    @Override
    public URI http() {
        return application.url();
    }

    @Override
    public URI bolt() {
        return URI.create(application.bolt());
    }

    @Override
    public void close() {
        application.close();
    }
}
