// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.reading.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.entente.gazetteer.Gazetteer;
import org.entente.model.Claim;
import org.entente.model.Document;
import org.entente.model.DocumentKind;
import org.entente.model.Name;
import org.entente.model.Passage;
import org.entente.model.Period;
import org.entente.model.Quantity;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every sentence of {@code extraction/facts.txt} gives just the facts that stand under it. */
class FactsOfSentencesTests {

    private static final Path FILE = Path.of("src/test/resources/extraction/facts.txt");

    private static Extractor extractor;

    @BeforeAll
    static void load() {
        extractor = Extractor.load(Gazetteer.load());
    }

    private record Sample(LocalDate date, @Nullable String publisher, String text, List<String> facts) {

        @Override
        public String toString() {
            return text;
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void givesJustItsFacts(Sample sample) {
        List<Claim> claims = extractor.extract(document(sample)).claims();
        assertThat(claims).as(() -> claims.stream().map(claim -> written(claim).toString()).collect(Collectors.joining("\n")))
                .hasSameSizeAs(sample.facts);
        for (String fact : sample.facts) {
            assertThat(claims).as(fact).anyMatch(claim -> fits(fact, claim));
        }
    }

    /** Whether a claim has every field that the line names. */
    private static boolean fits(String line, Claim claim) {
        return List.of(line.split(" (?=[a-z]+=)")).stream().allMatch(field -> written(claim).contains(field.strip()));
    }

    private static List<String> written(Claim claim) {
        List<String> fields = new ArrayList<>(List.of(claim.type().label()));
        claim.roles().forEach((role, names) -> fields.add(role.key() + "=" + texts(names)));
        claim.details().forEach((detail, words) -> fields.add(detail.key() + "=" + String.join("|", words)));
        Quantity quantity = claim.quantity();
        if (quantity != null) {
            fields.add("quantity=" + bound(quantity.min()) + ".." + bound(quantity.max()));
        }
        addPeriod(fields, "time", claim.time());
        addPeriod(fields, "said", claim.said());
        fields.add("stance=" + claim.stance().key());
        fields.add("modality=" + claim.modality().key());
        fields.add("speaker=" + texts(claim.speakers()));
        fields.add("audience=" + texts(claim.audience()));
        return fields;
    }

    private static void addPeriod(List<String> fields, String name, @Nullable Period period) {
        if (period != null) {
            fields.add(name + "=" + bound(period.from()) + ".." + bound(period.to()));
        }
    }

    private static String texts(Collection<Name> names) {
        return names.stream().map(Name::text).collect(Collectors.joining("|"));
    }

    private static String bound(@Nullable Object bound) {
        return bound == null ? "" : bound.toString();
    }

    private static Document document(Sample sample) {
        return new Document("sample", DocumentKind.TEXT, null, sample.publisher, sample.date, null, List.of(), null, sample.text,
                List.of(new Passage(0, sample.text, 0)));
    }

    static Stream<Sample> samples() throws IOException {
        LocalDate date = LocalDate.EPOCH;
        String publisher = null;
        List<Sample> samples = new ArrayList<>();
        for (String line : Files.readAllLines(FILE)) {
            if (line.startsWith("@")) {
                String[] parts = line.substring(1).split("\\|");
                date = LocalDate.parse(parts[0].strip());
                publisher = parts.length > 1 ? parts[1].strip() : null;
            } else if (line.startsWith(">")) {
                samples.getLast().facts.add(line.substring(1).strip());
            } else if (!line.isBlank() && !line.startsWith("#") && !line.startsWith("-")) {
                samples.add(new Sample(date, publisher, line, new ArrayList<>()));
            }
        }
        return samples.stream();
    }
}
