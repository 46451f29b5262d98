// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.reading.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.entente.model.Claim;
import org.entente.model.FactType;
import org.entente.model.Modality;
import org.entente.model.Stance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every sentence of {@code extraction/stances.csv} is believed just as far as it says so: negation, disbelief, conditions, wishes, plans
 * that came to nothing, false sources, and what asserts after all.
 */
class StancesTests {

    private static final Path FILE = Path.of("src/test/resources/extraction/stances.csv");

    private record Sample(String kind, String sentence, List<Expected> expected) {

        @Override
        public String toString() {
            return kind + ": " + sentence;
        }
    }

    private record Expected(String type, String stance, String modality) {

        boolean isNone() {
            return stance.equals("none");
        }

        boolean isOf(Claim claim) {
            return type.isEmpty() || type.equals(claim.type().label());
        }

        boolean fits(Claim claim) {
            return isOf(claim) && stance.equals(claim.stance().key()) && modality.equals(claim.modality().key());
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void believesNoMoreAndNoLessThanIsSaid(Sample sample) {
        List<Claim> claims = Extractors.shared().extract(Extractors.document(sample.sentence)).claims();
        for (Expected expected : sample.expected) {
            if (expected.isNone()) {
                assertThat(claims).as("believed").noneMatch(claim -> expected.isOf(claim) && isBelieved(claim));
            } else {
                assertThat(claims).as(expected.toString()).anyMatch(expected::fits);
            }
        }
        assertThat(claims).filteredOn(claim -> isBelieved(claim) && claim.type() != FactType.OFFICE)
                .allMatch(claim -> sample.expected.stream().anyMatch(
                        expected -> expected.stance.equals("asserted") && expected.modality.equals("actual")));
    }

    private static boolean isBelieved(Claim claim) {
        return claim.stance() == Stance.ASSERTED && claim.modality() == Modality.ACTUAL;
    }

    static Stream<Sample> samples() throws IOException {
        Map<String, Sample> samples = new LinkedHashMap<>();
        CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
        try (CSVParser rows = CSVParser.parse(FILE, StandardCharsets.UTF_8, format)) {
            for (CSVRecord row : rows) {
                samples.computeIfAbsent(row.get("sentence"), sentence -> new Sample(row.get("kind"), sentence, new ArrayList<>())).expected
                        .add(new Expected(row.get("type"), row.get("stance"), row.get("modality")));
            }
        }
        return samples.values().stream();
    }
}
