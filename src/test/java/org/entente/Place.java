// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.entente.containers.Engine;
import org.entente.containers.Image;
import org.entente.embedded.EmbeddedNeo4j;
import org.entente.embedded.EmbeddedOptions;
import org.springframework.util.FileSystemUtils;
import org.testcontainers.neo4j.Neo4jContainer;
import org.testcontainers.utility.DockerImageName;

/** Where the Neo4j of the integration tests runs. */
public enum Place {

    /** In this process, as it does by default. */
    PROCESS {
        @Override
        TestNeo4j.Server start() {
            Path folder = folder();
            EmbeddedNeo4j neo4j = EmbeddedNeo4j.start(EmbeddedOptions.in(folder).withPort(0));
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                neo4j.close();
                delete(folder);
            }));
            return new TestNeo4j.Server(neo4j.uri(), neo4j.username(), neo4j.password());
        }
    },

    /** In a container, the version that is also in process. */
    CONTAINER {
        @Override
        Optional<String> missing() {
            return Engine.missing(Image.NEO4J);
        }

        @Override
        TestNeo4j.Server start() {
            return container(Image.NEO4J, "bolt");
        }
    },

    /** In a container, the version with long-term support, spoken to as to a cluster. */
    LONG_TERM {
        @Override
        Optional<String> missing() {
            return Engine.missing(Image.NEO4J_LONG_TERM);
        }

        @Override
        TestNeo4j.Server start() {
            return container(Image.NEO4J_LONG_TERM, "neo4j");
        }
    };

    private static final String PASSWORD = "in-a-container";

    abstract TestNeo4j.Server start();

    /** Why it cannot run there, or empty where it can. */
    Optional<String> missing() {
        return Optional.empty();
    }

    private static TestNeo4j.Server container(Image image, String scheme) {
        Neo4jContainer neo4j = new Neo4jContainer(DockerImageName.parse(image.chosen()).asCompatibleSubstituteFor("neo4j"))
                .withAdminPassword(PASSWORD);
        neo4j.start();
        Runtime.getRuntime().addShutdownHook(new Thread(neo4j::stop));
        URI bolt = URI.create(neo4j.getBoltUrl());
        return new TestNeo4j.Server(URI.create("%s://%s:%d".formatted(scheme, bolt.getHost(), bolt.getPort())), "neo4j",
                Optional.of(PASSWORD));
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("entente-test");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void delete(Path folder) {
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
