// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.containers;

import java.util.stream.Stream;

/** An image that the container tests need: the published one, or the local one where that cannot be pulled. */
public enum Image {

    NEO4J("NEO4J_IMAGE", "neo4j:2026.08.1-community", "neo4j-local:2026.08.1"),
    NEO4J_LONG_TERM("NEO4J_LONG_TERM_IMAGE", "neo4j:5.26.30-community", "neo4j-local:5.26.30"),
    BUILD("BUILD_IMAGE", "eclipse-temurin:25-jdk", "debian-jdk-local:25"),
    BASE("BASE_IMAGE", "debian:bookworm-slim", "debian-local:bookworm");

    private final String variable;
    private final String published;
    private final String local;

    Image(String variable, String published, String local) {
        this.variable = variable;
        this.published = published;
        this.local = local;
    }

    /** The variable that names it, also to the compose file. */
    String variable() {
        return variable;
    }

    /** The one that the environment names; else whichever is here already; else the published one. */
    public String chosen() {
        String named = System.getenv(variable);
        return named != null ? named : Stream.of(published, local).filter(Engine::has).findFirst().orElse(published);
    }
}
