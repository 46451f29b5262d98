// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.entente.model.FactShape.Measured;
import org.entente.model.FactType;

/**
 * Predicted facts held against gold facts.
 *
 * @param types found, spurious and missed by type of fact, in alphabetical order
 * @param attributes right attributes over the matched facts, by attribute
 * @param missed gold facts that were not predicted, by document
 * @param spurious predicted facts that are not in the gold, by document
 */
public record Evaluation(Map<String, Tally> types, Map<String, Share> attributes, Map<String, List<FactRow>> missed,
        Map<String, List<FactRow>> spurious) {

    /** So many right of so many. */
    public record Share(int right, int of) {

        Share plus(boolean isRight) {
            return new Share(right + (isRight ? 1 : 0), of + 1);
        }
    }

    /**
     * Holds predictions against gold, document by document; documents without gold are left out.
     *
     * @param gold gold facts by document id
     * @param predicted predicted facts by document id
     */
    public static Evaluation of(Map<String, List<FactRow>> gold, Map<String, List<FactRow>> predicted) {
        Evaluation evaluation = new Evaluation(new TreeMap<>(), new TreeMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>());
        gold.forEach((document, facts) -> evaluation.add(document, scored(facts), scored(predicted.getOrDefault(document, List.of()))));
        return evaluation;
    }

    /** All types together. */
    public Tally all() {
        return types.values().stream().reduce(Tally.NONE, Tally::plus);
    }

    /** The core types together. */
    public Tally core() {
        return FactType.all().stream().filter(type -> type.shape().measured() == Measured.CORE)
                .map(type -> types.getOrDefault(type.label(), Tally.NONE)).reduce(Tally.NONE, Tally::plus);
    }

    /** All attributes together. */
    public Share attributesTogether() {
        return attributes.values().stream().reduce(new Share(0, 0), (a, b) -> new Share(a.right + b.right, a.of + b.of));
    }

    private static List<FactRow> scored(List<FactRow> facts) {
        return facts.stream()
                .filter(fact -> FactType.ofLabel(fact.type()).filter(type -> type.shape().measured() != Measured.NONE).isPresent())
                .toList();
    }

    private record Pair(double strength, int gold, int predicted) {}

    private void add(String document, List<FactRow> gold, List<FactRow> predicted) {
        Set<Integer> usedGold = new HashSet<>();
        Set<Integer> usedPredicted = new HashSet<>();
        for (Pair pair : pairs(gold, predicted)) {
            if (!usedGold.contains(pair.gold) && !usedPredicted.contains(pair.predicted)) {
                usedGold.add(pair.gold);
                usedPredicted.add(pair.predicted);
                Comparison.attributes(gold.get(pair.gold), predicted.get(pair.predicted))
                        .forEach((name, right) -> attributes.put(name, attributes.getOrDefault(name, new Share(0, 0)).plus(right)));
            }
        }
        for (int i = 0; i < gold.size(); i++) {
            FactRow fact = gold.get(i);
            boolean found = usedGold.contains(i);
            types.merge(fact.type(), found ? new Tally(1, 0, 0) : new Tally(0, 0, 1), Tally::plus);
            if (!found) {
                missed.computeIfAbsent(document, _ -> new ArrayList<>()).add(fact);
            }
        }
        for (int j = 0; j < predicted.size(); j++) {
            if (!usedPredicted.contains(j)) {
                types.merge(predicted.get(j).type(), new Tally(0, 1, 0), Tally::plus);
                spurious.computeIfAbsent(document, _ -> new ArrayList<>()).add(predicted.get(j));
            }
        }
    }

    private static List<Pair> pairs(List<FactRow> gold, List<FactRow> predicted) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < gold.size(); i++) {
            for (int j = 0; j < predicted.size(); j++) {
                int row = i;
                int column = j;
                Comparison.strength(gold.get(i), predicted.get(j)).ifPresent(strength -> pairs.add(new Pair(strength, row, column)));
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::strength).thenComparingInt(Pair::gold).thenComparingInt(Pair::predicted).reversed());
        return pairs;
    }
}
