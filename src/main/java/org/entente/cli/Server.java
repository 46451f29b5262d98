// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.cli;

import java.nio.file.Path;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** The service that holds a data folder: the running one, or one that is started for this command alone. */
final class Server implements AutoCloseable {

    private final @Nullable Application own;
    private final Rest rest;

    private Server(@Nullable Application own, ServerFile.Running server) {
        this.own = own;
        this.rest = new Rest(server);
    }

    static Server open(Path data) {
        Optional<ServerFile.Running> running = new ServerFile(data).read();
        if (running.isPresent()) {
            return new Server(null, running.get());
        }
        Application own = Application.start(Application.Options.forOneCommand(data));
        return new Server(own, own.server());
    }

    Rest rest() {
        return rest;
    }

    @Override
    public void close() {
        rest.close();
        if (own != null) {
            own.close();
        }
    }
}
