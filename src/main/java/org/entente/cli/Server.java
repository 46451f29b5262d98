// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.cli;

import java.nio.file.Path;

import org.entente.embedded.DataFolder;
import org.entente.embedded.EmbeddedFailure;
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
        try {
            Application own = Application.start(Application.Options.forOneCommand(data));
            return new Server(own, own.server());
        } catch (EmbeddedFailure.FolderLocked byAnother) {
            return new Server(null, new ServerFile(data).read().orElseThrow(() -> held(data)));
        }
    }

    /**
     * Holds a data folder for this command alone.
     *
     * @throws CommandFailed where a server, or anything else, holds it
     */
    static DataFolder hold(Path data) {
        try {
            return DataFolder.hold(data);
        } catch (EmbeddedFailure.FolderLocked byAnother) {
            throw held(data);
        }
    }

    /** Says who holds a data folder, which its lock tells; the file in it only tells where that one answers. */
    static CommandFailed held(Path data) {
        return new CommandFailed(new ServerFile(data).read()
                .map(running -> "%s is held by the server at %s: use that one, stop it, or choose another --data folder".formatted(data,
                        running.url()))
                .orElseGet(() -> ("%s is held by another process, which does not say where it answers: try again where that one just "
                        + "starts or stops, else end it, or choose another --data folder").formatted(data)));
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
