// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.graph.schema;

import java.time.Duration;
import java.time.Instant;

import org.neo4j.driver.Driver;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.SecurityException;

/** Waits for a server that starts at the same time, or slowly. */
final class Connectivity {

    private static final Duration LONGEST = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private Connectivity() {}

    /** @throws Neo4jException where it does not answer within a minute, or at once where it refuses the name or the password */
    static void await(Driver driver) {
        Instant end = Instant.now().plus(LONGEST);
        while (true) {
            try {
                driver.verifyConnectivity();
                return;
            } catch (SecurityException refused) {
                throw refused;
            } catch (Neo4jException away) {
                if (Instant.now().isAfter(end) || !paused()) {
                    throw away;
                }
            }
        }
    }

    private static boolean paused() {
        try {
            Thread.sleep(PAUSE);
            return true;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
