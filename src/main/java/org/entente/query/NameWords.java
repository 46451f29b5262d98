// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.query;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The words of names: by their beginnings, and with typing errors.
 *
 * @param <E> what bears them
 */
final class NameWords<E> {

    /** More words that begin alike tell nothing apart. */
    private static final int MOST_ALIKE = 2_000;

    private final TreeMap<String, Set<E>> bearers = new TreeMap<>();
    private final Map<Integer, Map<String, Long>> lettersByLength = new HashMap<>();

    void add(E bearer, Collection<String> words) {
        for (String word : new HashSet<>(words)) {
            bearers.computeIfAbsent(word, key -> new LinkedHashSet<>(2)).add(bearer);
            lettersByLength.computeIfAbsent(word.length(), key -> new HashMap<>()).put(word, letters(word));
        }
    }

    void remove(E bearer, Collection<String> words) {
        for (String word : new HashSet<>(words)) {
            bearers.computeIfPresent(word, (same, all) -> {
                all.remove(bearer);
                return all.isEmpty() ? null : all;
            });
            if (!bearers.containsKey(word)) {
                lettersByLength.getOrDefault(word.length(), new HashMap<>()).remove(word);
            }
        }
    }

    /** The words that a word may stand for, with how well each fits: 1 where it is the same. */
    Map<String, Double> fitting(String asked) {
        Map<String, Double> fits = new HashMap<>();
        bearers.subMap(asked, true, asked + Character.MAX_VALUE, true).keySet().stream().limit(MOST_ALIKE)
                .forEach(word -> fits.put(word, 0.7 + 0.3 * asked.length() / word.length()));
        if (!bearers.containsKey(asked)) {
            misspelt(asked, fits);
        }
        return fits;
    }

    /** All that bear one of the words which the fewest bear, each once. */
    Stream<E> holdingRarest(List<Map<String, Double>> fitting) {
        return fitting.stream().min(Comparator.comparingInt(this::reach)).stream().flatMap(rarest -> rarest.keySet().stream())
                .flatMap(word -> bearers.getOrDefault(word, Set.of()).stream()).distinct();
    }

    private int reach(Map<String, Double> fitting) {
        return fitting.keySet().stream().mapToInt(word -> bearers.getOrDefault(word, Set.of()).size()).sum();
    }

    /** A word that nobody bears may be one with typing errors; each changes at most two of the letters that occur. */
    private void misspelt(String asked, Map<String, Double> fits) {
        int allowed = Typing.allowed(asked.length());
        long letters = letters(asked);
        for (int length = asked.length() - allowed; allowed > 0 && length <= asked.length() + allowed; length++) {
            lettersByLength.getOrDefault(length, Map.of()).forEach((word, its) -> {
                int errors = Long.bitCount(its ^ letters) > 2 * allowed ? allowed + 1 : Typing.errors(asked, word, allowed);
                if (errors <= allowed) {
                    fits.merge(word, 1 - 0.2 * errors, Math::max);
                }
            });
        }
    }

    /** The letters that occur in a word, as bits; several may share one. */
    private static long letters(String word) {
        return word.chars().mapToLong(letter -> 1L << (letter & 63)).reduce(0, (one, other) -> one | other);
    }
}
