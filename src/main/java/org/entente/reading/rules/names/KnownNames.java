// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.reading.rules.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** Names as a tree of pieces, so that the longest one from a token on is found in one walk. */
final class KnownNames {

    private static final int LONGEST = 16;
    private static final String JOINTS = "-\u2010\u2011\u2013'\u2019\u2018\u201c\u201d\".,/&";

    private final Node root = new Node();

    void add(KnownName known) {
        Node node = root;
        for (String piece : Pieces.of(known.written())) {
            node = node.next.computeIfAbsent(piece, key -> new Node());
        }
        if (node != root) {
            node.names.add(known);
        }
    }

    /** The longest known name that begins at a token and ends with one. */
    Optional<Hit> longest(List<String> words, int from) {
        Optional<Hit> best = Optional.empty();
        Node node = root;
        for (int at = from; at < words.size() && at < from + LONGEST; at++) {
            List<String> pieces = Pieces.of(words.get(at));
            if (pieces.isEmpty() && (at == from || !JOINTS.contains(words.get(at)))) {
                break;
            }
            Node next = node.after(pieces);
            if (next == null) {
                break;
            }
            node = next;
            if (!pieces.isEmpty()) {
                List<KnownName> names = node.spelt(String.join(" ", words.subList(from, at + 1)));
                best = names.isEmpty() ? best : Optional.of(new Hit(names, at + 1));
            }
        }
        return best;
    }

    /** What the tokens up to an index (exclusive) may stand for, most literal first. */
    record Hit(List<KnownName> names, int to) {}

    private static final class Node {

        private final Map<String, Node> next = new HashMap<>();
        private final List<KnownName> names = new ArrayList<>();

        @Nullable
        Node after(List<String> pieces) {
            Node node = this;
            for (String piece : pieces) {
                node = node.next.get(piece);
                if (node == null) {
                    return null;
                }
            }
            return node;
        }

        List<KnownName> spelt(String words) {
            return names.stream().filter(name -> name.isSpelt(words)).sorted().toList();
        }
    }
}
