// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.reading.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.entente.gazetteer.Gazetteer;
import org.entente.model.FileRefused;
import org.entente.model.Role;
import org.entente.model.Stance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PatternTrialTests {

    private static final String GIVES = """
            patterns:
              - pattern: bestows
                verb: ["=bestow"]
                supplier: agent
                item: patient
                recipient: ["on", upon]
                require: [supplier, recipient]
            """;

    @TempDir
    Path folder;

    @Test
    void readsByThePatternsOfTheFileAlone() throws IOException {
        List<PatternTrial.Outcome> outcomes = trial("Transfer.yaml", GIVES)
                .read("Norway did not bestow rifles on Chad. Norway sent rifles to Mali.", null);
        assertThat(outcomes).hasSize(2);
        assertThat(outcomes.getFirst().claims()).singleElement().satisfies(claim -> {
            assertThat(claim.role(Role.RECIPIENT)).extracting(name -> name.text()).containsExactly("Chad");
            assertThat(claim.stance()).isEqualTo(Stance.DENIED);
            assertThat(claim.explanation().pattern()).isEqualTo("Transfer: bestows");
        });
        assertThat(outcomes.getLast().claims()).isEmpty();
        assertThat(outcomes.getLast().begun()).isEmpty();
    }

    @Test
    void tellsWhereAPatternBegan() throws IOException {
        assertThat(trial("Transfer.yaml", GIVES).read("Rifles were bestowed.", null)).singleElement().satisfies(outcome -> {
            assertThat(outcome.claims()).isEmpty();
            assertThat(outcome.begun()).containsExactly("'Transfer: bestows' at 'bestowed'");
            assertThat(outcome.tree()).contains("bestowed");
        });
    }

    @Test
    void refusesAFileThatItDoesNotUnderstand() {
        assertThatThrownBy(() -> trial("Transfer.yaml", GIVES.replace("require", "requires"))).isInstanceOf(FileRefused.class)
                .hasMessageContaining("Transfer.yaml").hasMessageContaining("requires");
        assertThatThrownBy(() -> trial("Gift.yaml", GIVES)).isInstanceOf(FileRefused.class).hasMessageContaining("Gift.yaml");
    }

    private PatternTrial trial(String name, String patterns) throws IOException {
        return PatternTrial.of(Files.writeString(folder.resolve(name), patterns), Gazetteer.load());
    }
}
