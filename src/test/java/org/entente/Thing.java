// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

import org.entente.containers.Engine;
import org.entente.containers.Image;

/** What not every machine has. */
public enum Thing {

    CORPUS("no corpus: set -Dentente.corpus to its folder") {
        @Override
        boolean isThere() {
            return !corpus().toString().isBlank() && Files.isDirectory(corpus());
        }
    },

    CHROMIUM("no Chromium on the PATH: apt-get install chromium, then run again") {
        @Override
        boolean isThere() {
            return onPath("chromium", "chromium-browser").isPresent();
        }
    },

    PYTHON("no python3 on the PATH: apt-get install python3, then run again") {
        @Override
        boolean isThere() {
            return onPath("python3").isPresent();
        }
    },

    COMPOSE("neither docker compose nor docker-compose is installed: the compose file is not tested") {
        @Override
        boolean isThere() {
            return Engine.hasCompose();
        }

        @Override
        Optional<String> missing() {
            return Engine.missing(Image.values()).or(super::missing);
        }
    };

    private final String otherwise;

    Thing(String otherwise) {
        this.otherwise = otherwise;
    }

    abstract boolean isThere();

    /** Why the tests are skipped, or empty where the thing is there. */
    Optional<String> missing() {
        return isThere() ? Optional.empty() : Optional.of(otherwise);
    }

    /** The folder of the corpus. */
    public static Path corpus() {
        return Path.of(System.getProperty("entente.corpus", ""));
    }

    /** The first of these commands that is on the {@code PATH}. */
    public static Optional<Path> onPath(String... commands) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .flatMap(folder -> Stream.of(commands).map(name -> Path.of(folder, name))).filter(Files::isExecutable).findFirst();
    }
}
