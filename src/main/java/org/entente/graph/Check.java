// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Something that holds of every graph.
 *
 * @param name its name, which is that of its file
 * @param title what its rows are
 * @param description what holds
 * @param cypher returns a row for each case where it does not
 */
public record Check(String name, String title, String description, String cypher) {

    private static final String FILES = "classpath:cypher/checks/*.cypher";

    static List<Check> all() {
        try {
            return Arrays.stream(new PathMatchingResourcePatternResolver().getResources(FILES)).map(Check::read)
                    .sorted(Comparator.comparing(Check::name)).toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Check read(Resource resource) {
        try {
            String text = resource.getContentAsString(StandardCharsets.UTF_8);
            return new Check(header(text, "name"), header(text, "title"), header(text, "description"), text);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String header(String text, String key) {
        String start = "// " + key + ": ";
        return text.lines().filter(line -> line.startsWith(start)).map(line -> line.substring(start.length())).findFirst()
                .orElseThrow(() -> new IllegalStateException("a check without '%s'".formatted(start.strip())));
    }
}
