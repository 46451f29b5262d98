// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.loader;

import java.io.IOException;
import java.util.List;

import org.entente.model.ResourceFolder;
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

    /** One that is always there; the others lie beside and below it. */
    private static final String ANY = "/seed/north-korean-missiles.md";

    private final Loader loader;

    Seed(Loader loader) {
        this.loader = loader;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        LoadReport report = ResourceFolder.holding(ANY,
                folder -> loader.load(List.of(folder), LoadOptions.DEFAULT, LoadListener.NONE));
        LOG.info("seed: {} documents loaded, {} unchanged", report.documents(), report.unchanged());
        report.skips().forEach(skip -> LOG.warn("seed: {}: {}: {}", skip.where(), skip.reason(), skip.detail()));
    }
}
