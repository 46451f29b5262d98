// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.embedded;

import java.nio.file.Path;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

/**
 * Where the in-process Neo4j keeps its data and where it listens.
 *
 * @param folder the data folder; made where it is absent
 * @param host the name or address that Bolt listens on
 * @param port the port that Bolt listens on, or 0 for any free one
 * @param authenticated whether Bolt asks for the password of the data folder
 * @param pageCacheMegabytes how much of the store is kept in memory outside the heap
 * @param foreignWrites hears of what others than Entente write, or null where that is refused; without authentication nobody can be told
 *            from anybody
 */
public record EmbeddedOptions(Path folder, String host, int port, boolean authenticated, int pageCacheMegabytes,
        @Nullable Consumer<ForeignWrite> foreignWrites) {

    /** The usual port of Bolt. */
    public static final int DEFAULT_PORT = 7687;

    private static final int DEFAULT_PAGE_CACHE_MEGABYTES = 256;

    /** The home of Neo4j in a data folder; made at the first start. */
    public static Path home(Path folder) {
        return folder.resolve("neo4j");
    }

    /** On the loopback address and the usual port, with a password. */
    public static EmbeddedOptions in(Path folder) {
        return new EmbeddedOptions(folder, "localhost", DEFAULT_PORT, true, DEFAULT_PAGE_CACHE_MEGABYTES, null);
    }

    /** The same on another host name or address. */
    public EmbeddedOptions withHost(String host) {
        return new EmbeddedOptions(folder, host, port, authenticated, pageCacheMegabytes, foreignWrites);
    }

    /** The same on another port; 0 takes any free one. */
    public EmbeddedOptions withPort(int port) {
        return new EmbeddedOptions(folder, host, port, authenticated, pageCacheMegabytes, foreignWrites);
    }

    /** The same for everybody who reaches the port, a web page in the user's browser among them. */
    public EmbeddedOptions withoutAuthentication() {
        return new EmbeddedOptions(folder, host, port, false, pageCacheMegabytes, foreignWrites);
    }

    /** The same with another size of page cache. */
    public EmbeddedOptions withPageCacheMegabytes(int megabytes) {
        return new EmbeddedOptions(folder, host, port, authenticated, megabytes, foreignWrites);
    }

    /** The same where others may write, too. */
    public EmbeddedOptions withForeignWrites(Consumer<ForeignWrite> told) {
        return new EmbeddedOptions(folder, host, port, authenticated, pageCacheMegabytes, told);
    }
}
