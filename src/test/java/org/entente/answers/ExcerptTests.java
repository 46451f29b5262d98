// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.answers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.entente.query.ClaimView;
import org.entente.query.DocumentRef;
import org.entente.query.FactView;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExcerptTests {

    private static final List<FactView> FACTS = List.of(fact("f", "a1 a2 d1"), fact("g", "a3"), fact("h", "a4 d2"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0   | ''
            1   | f: a1
            2   | f: a1 d1
            3   | f: a1 a2 d1
            4   | f: a1 a2 d1; h: a4
            5   | f: a1 a2 d1; h: a4 d2
            100 | f: a1 a2 d1; h: a4 d2; g: a3
            """)
    void tellsTheFirstClaimsAndADenial(int most, String told) {
        assertThat(told(Excerpt.of(FACTS, most))).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1 | h: a4
            2 | h: a4 d2
            3 | h: a4 d2; g: a3
            """)
    void tellsDeniedFactsFirst(int most, String told) {
        assertThat(told(Excerpt.of(FACTS.subList(1, 3), most))).isEqualTo(told);
    }

    private static FactView fact(String id, String claims) {
        return new FactView(id, "Transfer", null, null, Map.of(), Map.of(), claims.split(" ").length,
                Stream.of(claims.split(" ")).map(ExcerptTests::claim).toList(),
                List.of());
    }

    private static ClaimView claim(String id) {
        return new ClaimView(id, id.startsWith("d") ? "denied" : "asserted", "actual", List.of(), null, List.of(), "words", 0, 5, "F3",
                new DocumentRef("paper", null, null, null, null, List.of()), "rules",
                List.of("rules"), "admitted", null, null);
    }

    private static String told(List<FactView> facts) {
        return String.join("; ", facts.stream()
                .map(fact -> fact.id() + ": " + String.join(" ", fact.claims().stream().map(ClaimView::id).toList())).toList());
    }
}
