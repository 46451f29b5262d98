// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.reading.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.entente.Needs;
import org.entente.Thing;
import org.entente.evaluation.Evaluation;
import org.entente.evaluation.FactFile;
import org.entente.evaluation.FactRow;
import org.entente.formats.SourceItem;
import org.entente.model.Document;
import org.entente.reading.FactJson;
import org.entente.reading.Gate;
import org.entente.source.SourceOptions;
import org.entente.source.SourceReader;
import org.entente.source.Sources;
import org.junit.jupiter.api.Test;

/** Floors below what was measured, so that a change that breaks extraction fails; needs the corpus beside its gold facts. */
@Needs(Thing.CORPUS)
class QualityTests {

    private static final List<String> FILES = List.of("csis-dev.jsonl", "statements-dev.jsonl", "missiles-2024-12.jsonl");

    @Test
    void keepsPrecisionAndRecallOnTheGoldFacts() throws IOException {
        Map<String, List<FactRow>> gold = FactFile.read(Thing.corpus().resolveSibling("eval").resolve("dev.gold.jsonl"));
        Map<String, List<FactRow>> predicted = new LinkedHashMap<>();
        for (String file : FILES) {
            read(Thing.corpus().resolve(file), gold, predicted);
        }
        Evaluation evaluation = Evaluation.of(gold, predicted);
        assertThat(evaluation.all().precision()).isGreaterThan(0.88);
        assertThat(evaluation.all().f1()).isGreaterThan(0.70);
        assertThat(evaluation.core().f1()).isGreaterThan(0.70);
    }

    private static void read(Path file, Map<String, List<FactRow>> gold, Map<String, List<FactRow>> predicted) {
        try (SourceReader reader = Sources.open(file, new SourceOptions("auto", null, null))) {
            while (reader.hasNext()) {
                if (reader.next() instanceof SourceItem.Read read && gold.containsKey(read.document().id())) {
                    Document document = read.document();
                    FactFile.add(FactJson.line(document, Gate.admit(document, Extractors.shared().extract(document)),
                            FactJson.Telling.PLAIN), predicted);
                }
            }
        }
    }
}
