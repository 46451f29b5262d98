// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.bench;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** The two ends of a question, by the numbers of the entities. */
record Pair(int from, int to) {

    static List<Pair> draw(int entities, int number, long seed) {
        var random = new Random(seed);
        return IntStream.range(0, number).mapToObj(_ -> draw(entities, random)).toList();
    }

    private static Pair draw(int entities, Random random) {
        var from = random.nextInt(entities);
        return new Pair(from, (from + 1 + random.nextInt(entities - 1)) % entities);
    }

    String fromId() {
        return ScaleFree.id(from);
    }

    String toId() {
        return ScaleFree.id(to);
    }
}
