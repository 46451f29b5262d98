// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.loader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.entente.gazetteer.Gazetteer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The gazetteer, with the user's own files where a folder of them is named. */
@Configuration(proxyBeanMethods = false)
class Names {

    @Bean
    Gazetteer gazetteer(@Value("${entente.gazetteer:}") String folder) throws IOException {
        if (folder.isBlank()) {
            return Gazetteer.load();
        }
        try (Stream<Path> files = Files.list(Path.of(folder))) {
            return Gazetteer.load(files.filter(file -> file.toString().endsWith(".csv")).sorted().toList());
        }
    }
}
