// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.embedded;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

/** Why the in-process Neo4j did not start: one line that says what, where and what to do. */
public abstract sealed class EmbeddedFailure extends RuntimeException {

    private EmbeddedFailure(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    /** Another process holds the data folder. */
    public static final class FolderLocked extends EmbeddedFailure {

        FolderLocked(Path folder, @Nullable Throwable cause) {
            super("The data folder %s is in use by another process; stop that one or name another folder with --data".formatted(folder),
                    cause);
        }
    }

    /** The port cannot be had, mostly because another process listens on it. */
    public static final class PortTaken extends EmbeddedFailure {

        PortTaken(String host, int port, Throwable cause) {
            super("Port %d on %s is in use or cannot be had (%s); stop what holds it or name another port with --bolt-port".formatted(port,
                    host, rootMessage(cause)), cause);
        }
    }

    /** The store in the data folder cannot be read. */
    public static final class StoreCorrupt extends EmbeddedFailure {

        StoreCorrupt(Path folder, Throwable cause) {
            super("The store in %s cannot be read (%s); restore a backup or load the sources again into another folder".formatted(folder,
                    rootMessage(cause)), cause);
        }
    }

    /** The data folder cannot be made or written. */
    public static final class FolderUnusable extends EmbeddedFailure {

        FolderUnusable(Path folder, Throwable cause) {
            super("The data folder %s cannot be used (%s); check its permissions and the free space, or name another folder with --data"
                    .formatted(folder, rootMessage(cause)), cause);
        }
    }

    private static String rootMessage(Throwable cause) {
        Throwable root = cause;
        for (Throwable next = root.getCause(); next != null; next = root.getCause()) {
            root = next;
        }
        String text = String.valueOf(root.getMessage()).lines().findFirst().orElse("");
        return root.getClass().getSimpleName() + ": " + text;
    }
}
