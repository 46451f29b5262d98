// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads files of facts: one JSON line a document. */
public final class FactFile {

    private FactFile() {}

    /**
     * The facts of a gold file by document id.
     *
     * @throws IOException where it cannot be read, or a line is no JSON
     */
    public static Map<String, List<FactRow>> read(Path file) throws IOException {
        Map<String, List<FactRow>> documents = new LinkedHashMap<>();
        int number = 0;
        for (String line : Files.readAllLines(file)) {
            number++;
            if (!line.isBlank()) {
                try {
                    add(line, documents);
                } catch (JacksonException _) {
                    throw new IOException("%s:%d: no JSON object: one line a document is expected".formatted(file, number));
                }
            }
        }
        return documents;
    }

    /** Adds the facts of one line: a document with its facts. */
    public static void add(String line, Map<String, List<FactRow>> documents) {
        JsonNode row = JsonMapper.shared().readTree(line);
        List<FactRow> facts = documents.computeIfAbsent(row.path("id").asString(), _ -> new ArrayList<>());
        row.path("facts").forEach(fact -> facts.add(FactRow.of(fact)));
    }
}
