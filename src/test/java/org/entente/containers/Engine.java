// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.containers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.Duration;
import java.util.List;

/** The Docker engine of this machine, if there is one. */
public final class Engine {

    private static final Duration QUICK = Duration.ofSeconds(20);
    private static final Duration PULL = Duration.ofMinutes(10);
    private static final boolean REQUIRED = "required".equals(System.getProperty("entente.test.containers"));

    private Engine() {}

    /** Skips the tests, saying why, where there is no engine or an image cannot be had; {@code -Dentente.test.containers=required} fails them. */
    public static void require(Image... images) {
        demand(Command.of("docker", "version", "--format", "{{.Server.Version}}").within(QUICK).succeeds(),
                "no Docker engine answers: the container tests are skipped");
        for (Image image : images) {
            String name = image.chosen();
            demand(has(name) || Command.of("docker", "pull", "-q", name).within(PULL).succeeds(),
                    "the image %s cannot be pulled: run docker/local-images, then again".formatted(name));
        }
    }

    /** Whether an image is on this machine. */
    static boolean has(String image) {
        return Command.of("docker", "image", "inspect", image).within(QUICK).succeeds();
    }

    /** The command of compose, whichever of the two is installed. */
    static List<String> compose() {
        boolean plugin = Command.of("docker", "compose", "version").within(QUICK).succeeds();
        demand(plugin || Command.of("docker-compose", "version").within(QUICK).succeeds(),
                "neither docker compose nor docker-compose is installed: the compose file is not tested");
        return plugin ? List.of("docker", "compose") : List.of("docker-compose");
    }

    private static void demand(boolean there, String otherwise) {
        if (REQUIRED) {
            assertThat(there).as(otherwise).isTrue();
        }
        assumeTrue(there, otherwise);
    }
}
