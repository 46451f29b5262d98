// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.containers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.util.function.SingletonSupplier;

/** The Docker engine of this machine, if there is one. */
public final class Engine {

    private static final Duration QUICK = Duration.ofSeconds(20);
    private static final Duration PULL = Duration.ofMinutes(10);
    private static final boolean REQUIRED = "required".equals(System.getProperty("entente.test.containers"));

    private static final SingletonSupplier<Boolean> ANSWERS = SingletonSupplier
            .of(() -> Command.of("docker", "version", "--format", "{{.Server.Version}}").within(QUICK).succeeds());

    private Engine() {}

    /**
     * Why tests that need these images are skipped, or empty where they are to run.
     *
     * @throws AssertionError instead, with {@code -Dentente.test.containers=required}
     */
    public static Optional<String> missing(Image... images) {
        Optional<String> reason = ANSWERS.obtain()
                ? Stream.of(images).map(Image::chosen).filter(name -> !has(name) && !pulls(name)).findFirst()
                        .map("the image %s cannot be pulled: run docker/local-images, then again"::formatted)
                : Optional.of("no Docker engine answers: the container tests are skipped");
        if (REQUIRED) {
            assertThat(reason).as("why container tests are skipped").isEmpty();
        }
        return reason;
    }

    private static boolean pulls(String image) {
        return Command.of("docker", "pull", "-q", image).within(PULL).succeeds();
    }

    /** Whether an image is on this machine. */
    static boolean has(String image) {
        return Command.of("docker", "image", "inspect", image).within(QUICK).succeeds();
    }

    /** The command of compose, whichever of the two is installed. */
    static List<String> compose() {
        return hasPlugin() ? List.of("docker", "compose") : List.of("docker-compose");
    }

    /** Whether either of the two is installed. */
    public static boolean hasCompose() {
        return hasPlugin() || Command.of("docker-compose", "version").within(QUICK).succeeds();
    }

    private static boolean hasPlugin() {
        return Command.of("docker", "compose", "version").within(QUICK).succeeds();
    }
}
