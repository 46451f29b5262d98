// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.entente.evaluation.Evaluation.Share;
import org.junit.jupiter.api.Test;

/** The expected numbers are those that the reference scorer printed for the same two files. */
class EvaluationTests {

    private static final Path FOLDER = Path.of("src/test/resources/evaluation");

    private final Evaluation evaluation = evaluate();

    @Test
    void countsFactsByTypeAsTheReferenceScorerDoes() {
        assertThat(evaluation.types()).containsExactlyInAnyOrderEntriesOf(Map.of("Attack", new Tally(1, 0, 0), "Deployment",
                new Tally(1, 0, 0), "Meeting", new Tally(0, 1, 1), "Office", new Tally(1, 0, 0), "Transfer", new Tally(2, 1, 0)));
    }

    @Test
    void countsAttributesAsTheReferenceScorerDoes() {
        assertThat(evaluation.attributes()).containsExactlyInAnyOrderEntriesOf(Map.of("item", new Share(1, 2), "modality", new Share(4, 5),
                "place", new Share(0, 1), "quantity", new Share(1, 2), "speaker", new Share(3, 5), "stance", new Share(4, 5), "time",
                new Share(0, 1), "title", new Share(0, 1), "weapon", new Share(1, 1)));
        assertThat(evaluation.attributesTogether()).isEqualTo(new Share(14, 23));
    }

    @Test
    void sumsUpAsTheReferenceScorerDoes() {
        assertThat(evaluation.core()).isEqualTo(new Tally(4, 1, 0));
        assertThat(evaluation.all()).isEqualTo(new Tally(5, 2, 1));
        assertThat(evaluation.all().f1()).isBetween(0.7685, 0.7695);
    }

    @Test
    void listsWhatWasMissedAndInvented() {
        assertThat(evaluation.missed()).containsOnlyKeys("a");
        assertThat(evaluation.missed().get("a")).extracting(FactRow::sentence).containsExactly("s3");
        assertThat(evaluation.spurious().get("a")).extracting(FactRow::sentence).hasSize(2).contains("p4");
    }

    @Test
    void dealsDocumentsIntoPartsOfWhichEachIsScoredByItself() {
        Map<String, List<FactRow>> gold = facts("gold.jsonl");
        Map<String, List<FactRow>> predicted = facts("predicted.jsonl");
        Folds folds = Folds.of(gold, predicted, gold.size());
        assertThat(folds.parts()).hasSize(gold.size());
        assertThat(folds.parts().stream().map(Evaluation::all).reduce(Tally.NONE, Tally::plus)).isEqualTo(evaluation.all());
        List<Double> figures = folds.parts().stream().map(part -> part.all().f1()).sorted().toList();
        Folds.Spread spread = folds.spread(part -> part.all().f1());
        assertThat(spread.least()).isEqualTo(figures.getFirst());
        assertThat(spread.most()).isEqualTo(figures.getLast());
        assertThat(spread.mean()).isBetween(spread.least(), spread.most());
        assertThat(Folds.of(gold, predicted, 1).spread(part -> part.all().f1())).isEqualTo(new Folds.Spread(evaluation.all().f1(), 0,
                evaluation.all().f1(), evaluation.all().f1()));
    }

    private static Evaluation evaluate() {
        return Evaluation.of(facts("gold.jsonl"), facts("predicted.jsonl"));
    }

    private static Map<String, List<FactRow>> facts(String file) {
        try {
            return FactFile.read(FOLDER.resolve(file));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
