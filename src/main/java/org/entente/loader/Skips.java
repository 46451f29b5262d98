// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.loader;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.entente.model.Skip;

/** Counts what is left out; safe for use by several threads. */
final class Skips {

    private static final int KEPT = 1000;

    private final LoadListener listener;
    private final Map<String, Long> counts = new TreeMap<>();
    private final List<Skip> first = new ArrayList<>();

    Skips(LoadListener listener) {
        this.listener = listener;
    }

    synchronized void add(Skip skip) {
        counts.merge(skip.reason(), 1L, Long::sum);
        if (first.size() < KEPT) {
            first.add(skip);
        }
        listener.skipped(skip);
    }

    synchronized Map<String, Long> counts() {
        return new TreeMap<>(counts);
    }

    synchronized List<Skip> first() {
        return List.copyOf(first);
    }
}
