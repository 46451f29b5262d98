// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.paths;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.entente.model.Tie;
import org.junit.jupiter.api.Test;

class PathEngineTests {

    private static final int GRAPHS = 3_000;
    private static final int QUESTIONS = 4;

    @Test
    void findsWhatTryingEverythingFinds() {
        for (var seed = 0; seed < GRAPHS; seed++) {
            var random = new Random(seed);
            var graph = RandomGraph.draw(random);
            var snapshot = TieIndex.of(1, graph.entities()::forEach, graph.ties().values()::forEach).snapshot();
            for (var number = 0; number < QUESTIONS; number++) {
                var question = RandomQuestion.draw(random, graph);
                var result = PathEngine.search(snapshot, question);
                assertThat(result.paths().stream().map(PathEngineTests::answer).toList()).as("seed %d, %s", seed, question)
                        .isEqualTo(Oracle.answer(graph, question));
                assertThat(result.partial()).isFalse();
                assertThat(result.absence() == null).isEqualTo(!result.paths().isEmpty());
            }
        }
    }

    private static Oracle.Answer answer(FoundPath path) {
        var strength = Slot.strength(path.confidence(), path.origins());
        return new Oracle.Answer(path.entities(), strength, path.hops().stream().map(PathEngineTests::ties).toList());
    }

    private static Set<Tie.Key> ties(Hop hop) {
        return new HashSet<>(hop.ties().stream().map(HopTie::key).toList());
    }
}
