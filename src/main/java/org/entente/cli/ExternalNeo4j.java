// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.cli;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** The Neo4j that the environment names in place of the one in process. */
record ExternalNeo4j(String uri, @Nullable String username, @Nullable String password) {

    static Optional<ExternalNeo4j> fromEnvironment() {
        Map<String, String> environment = System.getenv();
        return Optional.ofNullable(environment.get("ENTENTE_NEO4J_URI")).filter(uri -> !uri.isBlank()).map(uri -> new ExternalNeo4j(uri,
                environment.getOrDefault("ENTENTE_NEO4J_USERNAME", "neo4j"), environment.get("ENTENTE_NEO4J_PASSWORD")));
    }

    Map<String, Object> properties() {
        Map<String, Object> properties = new HashMap<>(Map.of("spring.neo4j.uri", uri));
        if (password != null && username != null) {
            properties.put("spring.neo4j.authentication.username", username);
            properties.put("spring.neo4j.authentication.password", password);
        }
        return properties;
    }
}
