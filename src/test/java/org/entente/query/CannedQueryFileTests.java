// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.query;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;

import org.entente.model.TieKind;
import org.entente.query.CannedQuery.Param;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;

class CannedQueryFileTests {

    private static final String HEADER = """
            // name: pacts-of
            // title: Pacts
            // description: Agreements of
            //   one state.
            // param: state | entity | North Korea | Iran
            // param: most | integer 1..100 | 10
            // returns: pact, year
            """;

    @Test
    void readsTheHeader() {
        CannedQuery query = CannedQueryFile.read("pacts", "pacts-of", HEADER + "RETURN $state, $most");

        assertThat(query.description()).isEqualTo("Agreements of one state.");
        assertThat(query.parameters()).containsExactly(new CannedQuery.Param("state", ParamType.ENTITY, "North Korea", "Iran", null),
                new CannedQuery.Param("most", ParamType.INTEGER, 10L, null, Range.parse("1..100")));
        assertThat(query.returns()).containsExactly("pact", "year");
        assertThat(query.cypher()).isEqualTo("RETURN $state, $most");
    }

    @Test
    void refusesUnknownKeys() {
        assertThatIllegalArgumentException().isThrownBy(() -> CannedQueryFile.read("pacts", "pacts-of", HEADER + "// author: me\nRETURN 1"))
                .withMessageContaining("cypher/queries/pacts/pacts-of.cypher:8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"most | integer | 10", "most | integer 1..100 | 200", "most | integer 1..100 | 10 | 0",
            "most | integer 5..1 | 3",
            "most | integer ten | 10", "state | entity 1..2 | Iran", "share | number 0..1 | 1.5"})
    void refusesNumbersWithoutARangeAndValuesOutOfIt(String param) {
        assertThatThrownBy(() -> CannedQueryFile.read("pacts", "pacts-of", HEADER + "// param: " + param + "\nRETURN 1"))
                .isInstanceOfAny(IllegalArgumentException.class, BadParameter.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "101", "2147483648", "-2147483649", "9223372036854775808", "1.0", "", "ten"})
    void namesTheRangeOfANumberThatIsNotIn(String value) {
        Param most = CannedQueryFile.read("pacts", "pacts-of", HEADER + "RETURN 1").parameters().get(1);
        assertThatThrownBy(() -> most.read(value)).isInstanceOf(BadParameter.class).hasMessageContaining("'most'")
                .hasMessageContaining("a whole number from 1 to 100");
        assertThat(most.read("100")).isEqualTo(100L);
    }

    @Test
    void takesDaysOfFourFiguresAndTextsThatEnd() {
        assertThatThrownBy(() -> ParamType.DATE.read("day", "+999999999-12-31", null)).isInstanceOf(BadParameter.class);
        assertThatThrownBy(() -> ParamType.TEXT.read("words", "w".repeat(1_001), null)).isInstanceOf(BadParameter.class)
                .hasMessageContaining("at most 1000 characters");
    }

    @Test
    void refusesANameThatIsNotTheFiles() {
        assertThatIllegalArgumentException().isThrownBy(() -> CannedQueryFile.read("pacts", "other", HEADER + "RETURN 1"));
    }

    @Test
    void walksByTheShortestChainsWhatPathsWalkByDefault() throws IOException {
        String file = new ClassPathResource("cypher/queries/components/shortest-chains.cypher").getContentAsString(UTF_8);
        String walked = file.replaceAll("\\s", "").replaceFirst(".*\\(a\\)-\\[:([A-Z_|]+).*", "$1");
        assertThat(walked.split("\\|")).containsExactlyInAnyOrder(TieKind.all().stream().filter(TieKind::walkedByDefault).map(TieKind::name)
                .toArray(String[]::new));
    }
}
