// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class CannedQueryFileTests {

    private static final String HEADER = """
            // name: pacts-of
            // title: Pacts
            // description: Agreements of
            //   one state.
            // param: state | entity | North Korea | Iran
            // param: most | integer | 10
            // returns: pact, year
            """;

    @Test
    void readsTheHeader() {
        CannedQuery query = CannedQueryFile.read("pacts", "pacts-of", HEADER + "RETURN $state, $most");

        assertThat(query.description()).isEqualTo("Agreements of one state.");
        assertThat(query.parameters()).containsExactly(new CannedQuery.Param("state", ParamType.ENTITY, "North Korea", "Iran"),
                new CannedQuery.Param("most", ParamType.INTEGER, 10L, null));
        assertThat(query.returns()).containsExactly("pact", "year");
        assertThat(query.cypher()).isEqualTo("RETURN $state, $most");
    }

    @Test
    void refusesUnknownKeys() {
        assertThatIllegalArgumentException().isThrownBy(() -> CannedQueryFile.read("pacts", "pacts-of", HEADER + "// author: me\nRETURN 1"))
                .withMessageContaining("cypher/queries/pacts/pacts-of.cypher:8");
    }

    @Test
    void refusesANameThatIsNotTheFiles() {
        assertThatIllegalArgumentException().isThrownBy(() -> CannedQueryFile.read("pacts", "other", HEADER + "RETURN 1"));
    }
}
