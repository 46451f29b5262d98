// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.answers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.entente.paths.PathQuestion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DrawingTests {

    @Test
    void drawsTheShortestPathsWhereThereIsNoAnswer() {
        assertThat(Drawing.of(PathQuestion.between("state:iran", "group:makers@note-1"), List.of()))
                .startsWith("MATCH path = SHORTEST 5 (a:Entity {id: 'state:iran'})").contains("(b:Entity {id: 'group:makers@note-1'})");
    }

    @ParameterizedTest
    @ValueSource(strings = {"state:iran'}) SET a.pwned = 'yes' //", "state:iran\\u0027}) DELETE a //", "state:iran\\", "state:a\nb"})
    void writesNoIdThatIsMoreThanAnId(String id) {
        assertThat(Drawing.of(PathQuestion.between(id, "state:iraq"), List.of())).doesNotContain("SET", "DELETE", "'}", "state:");
        assertThat(Drawing.of(PathQuestion.between("state:iraq", id), List.of())).doesNotContain("SET", "DELETE", "'}", "state:");
    }
}
