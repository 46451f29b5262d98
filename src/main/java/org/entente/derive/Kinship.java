// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.derive;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which clusters are derived together, because a claim of one bears on claims of the other; safe for several threads. */
public final class Kinship {

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> names = new ArrayList<>();
    private final Map<Long, Integer> owners = new HashMap<>();
    private int[] parents = new int[1 << 10];
    private long[] keys = new long[1 << 10];
    private int[] bearers = new int[1 << 10];
    private final BitSet many = new BitSet();
    private int size;
    private int united;

    /** Notes a claim of a cluster. */
    public void add(String cluster, StoredClaim claim) {
        List<String> borne = Reach.keys(claim);
        Optional<String> own = Reach.own(claim);
        synchronized (this) {
            int number = number(cluster);
            borne.forEach(key -> bear(hash(key), number));
            own.ifPresent(key -> owners.merge(hash(key), number, (known, other) -> unite(known, other)));
        }
    }

    /** The cluster that stands for all that are derived together with this one; empty where it is derived alone. */
    public synchronized Optional<String> head(String cluster) {
        for (; united < size; united++) {
            Integer owner = owners.get(keys[united]);
            if (owner != null) {
                unite(owner, bearers[united]);
            }
        }
        int root = root(number(cluster));
        return many.get(root) ? Optional.of(names.get(root)) : Optional.empty();
    }

    private int number(String cluster) {
        return numbers.computeIfAbsent(cluster, name -> {
            int number = names.size();
            parents = number < parents.length ? parents : Arrays.copyOf(parents, 2 * number);
            parents[number] = number;
            names.add(name);
            return number;
        });
    }

    private void bear(long key, int cluster) {
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, 2 * size);
            bearers = Arrays.copyOf(bearers, 2 * size);
        }
        keys[size] = key;
        bearers[size++] = cluster;
    }

    private int unite(int one, int other) {
        int root = Math.min(root(one), root(other));
        if (root(one) != root(other)) {
            many.set(root);
        }
        parents[root(one)] = root;
        parents[root(other)] = root;
        return root;
    }

    private int root(int cluster) {
        int at = cluster;
        while (parents[at] != at) {
            parents[at] = parents[parents[at]];
            at = parents[at];
        }
        return at;
    }

    /** Sixty-four bits of the digest that a key ends in: two keys that share them are derived together, which does no harm. */
    private static long hash(String key) {
        return Long.parseUnsignedLong(key.substring(key.length() - 16), 16);
    }
}
