// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.bench;

import edu.stanford.nlp.pipeline.StanfordCoreNLP;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The published jar of all English models, of which Entente packages only the files in use. */
final class DefaultModels {

    private DefaultModels() {}

    /** The jar in the local Maven repository, where the build took its files from; empty where there is none. */
    static Optional<Path> jar() {
        String library = Path.of(StanfordCoreNLP.class.getProtectionDomain().getCodeSource().getLocation().getPath()).getFileName()
                .toString();
        String version = library.replaceAll("^stanford-corenlp-|\\.jar$", "");
        Path jar = Path.of(System.getProperty("maven.repo.local", System.getProperty("user.home") + "/.m2/repository")).resolve(
                "edu/stanford/nlp/stanford-corenlp/%s/stanford-corenlp-%s-models.jar".formatted(version, version));
        return Optional.of(jar).filter(Files::isReadable);
    }
}
