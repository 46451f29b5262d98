// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;

/** What must hold of the files that come with Entente. */
class GazetteerDataTests {

    private static final List<String> FILES = List.of("states", "people", "organizations", "groups", "forces", "places", "weapons",
            "goods");

    @Test
    void everyIdIsGivenOnce() throws IOException {
        Map<String, List<String>> filesById = new TreeMap<>();
        for (String file : FILES) {
            for (GazetteerEntry entry : read(file)) {
                filesById.computeIfAbsent(entry.entity().id(), id -> new ArrayList<>()).add(file);
            }
        }

        assertThat(filesById).allSatisfy((id, files) -> assertThat(files).as(id).hasSize(1));
    }

    @Test
    void noNameStandsForTwoEntitiesOfOneKind() {
        Map<String, TreeSet<String>> ids = new HashMap<>();
        for (GazetteerEntry entry : Gazetteer.load().entries()) {
            for (String name : entry.names()) {
                String form = entry.exact(name) ? name : Gazetteer.normalise(name);
                ids.computeIfAbsent(entry.entity().kind() + " " + form, key -> new TreeSet<>()).add(entry.entity().id());
            }
        }

        assertThat(ids).allSatisfy((form, holders) -> assertThat(holders).as(form).hasSize(1));
    }

    @Test
    void everyReferenceLeadsToAnEntry() {
        Gazetteer gazetteer = Gazetteer.load();

        for (GazetteerEntry entry : gazetteer.entries()) {
            for (String column : List.of("state", "country", "in", "class", "designer")) {
                assertThat(entry.list(column)).as("%s, column %s", entry.entity().id(), column)
                        .allMatch(id -> gazetteer.entry(id).isPresent());
            }
        }
    }

    private static List<GazetteerEntry> read(String file) throws IOException {
        try (var in = GazetteerDataTests.class.getResourceAsStream("/gazetteer/" + file + ".csv")) {
            return new EntryFile(file).read(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
    }
}
