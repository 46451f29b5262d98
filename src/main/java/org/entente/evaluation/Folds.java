// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Evaluations of parts of the documents, dealt out in turn: they show how far the figures spread from document to document.
 *
 * @param parts one evaluation a part
 */
public record Folds(List<Evaluation> parts) {

    /**
     * Mean and spread of a figure over the parts.
     *
     * @param mean the mean
     * @param deviation the standard deviation of a sample, 0 for a single part
     * @param least the least
     * @param most the greatest
     */
    public record Spread(double mean, double deviation, double least, double most) {}

    /** @param count how many parts, at least 1; at most as many as there are documents are made */
    public static Folds of(Map<String, List<FactRow>> gold, Map<String, List<FactRow>> predicted, int count) {
        List<String> documents = new ArrayList<>(gold.keySet());
        return new Folds(IntStream.range(0, Math.min(count, documents.size())).mapToObj(part -> {
            Map<String, List<FactRow>> dealt = new LinkedHashMap<>();
            for (int at = part; at < documents.size(); at += count) {
                dealt.put(documents.get(at), gold.getOrDefault(documents.get(at), List.of()));
            }
            return Evaluation.of(dealt, predicted);
        }).toList());
    }

    /** How far a figure spreads over the parts. */
    public Spread spread(ToDoubleFunction<Evaluation> figure) {
        double[] figures = parts.stream().mapToDouble(figure).sorted().toArray();
        if (figures.length == 0) {
            return new Spread(0, 0, 0, 0);
        }
        double mean = Arrays.stream(figures).average().orElse(0);
        double squares = Arrays.stream(figures).map(each -> (each - mean) * (each - mean)).sum();
        return new Spread(mean, figures.length > 1 ? Math.sqrt(squares / (figures.length - 1)) : 0, figures[0],
                figures[figures.length - 1]);
    }
}
