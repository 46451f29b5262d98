// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.loader;

import java.nio.file.Path;

import org.entente.embedded.EmbeddedNeo4j;
import org.entente.embedded.EmbeddedOptions;

/** A Neo4j in a process of its own, which can be killed. */
final class Neo4jProcess {

    /** Printed, with the password behind it, when it takes connections. */
    static final String READY = "ready ";

    private Neo4jProcess() {}

    /** @param arguments the data folder, the port */
    public static void main(String... arguments) throws InterruptedException {
        EmbeddedNeo4j neo4j = EmbeddedNeo4j
                .start(EmbeddedOptions.in(Path.of(arguments[0])).withPort(Integer.parseInt(arguments[1])).withForeignWrites(write -> {}));
        System.out.println(READY + neo4j.guestPassword().orElseThrow());
        Thread.sleep(Long.MAX_VALUE);
    }
}
