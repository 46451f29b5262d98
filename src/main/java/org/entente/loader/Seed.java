// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.loader;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** Loads the briefings and reference documents that come with the program, before it says that it is ready. */
@Component
@ConditionalOnBooleanProperty("entente.seed")
final class Seed implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(Seed.class);

    private final Loader loader;

    Seed(Loader loader) {
        this.loader = loader;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException, URISyntaxException {
        URI seed = Objects.requireNonNull(Seed.class.getResource("/seed"), "the program comes without its seed").toURI();
        if (!seed.getScheme().equals("jar")) {
            load(Path.of(seed));
            return;
        }
        try (FileSystem jar = FileSystems.newFileSystem(seed, Map.of())) {
            load(jar.getPath("/seed"));
        }
    }

    private void load(Path folder) {
        LoadReport report = loader.load(List.of(folder), LoadOptions.DEFAULT, LoadListener.NONE);
        LOG.info("seed: {} documents loaded, {} unchanged", report.documents(), report.unchanged());
        report.skips().forEach(skip -> LOG.warn("seed: {}: {}: {}", skip.where(), skip.reason(), skip.detail()));
    }
}
