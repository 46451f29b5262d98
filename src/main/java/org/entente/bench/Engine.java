// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.bench;

import java.time.Duration;
import java.util.List;

import org.entente.paths.PathEngine;
import org.entente.paths.Snapshot;

/** The path engine alone. */
record Engine(Snapshot snapshot) implements Contender {

    @Override
    public String name() {
        return "engine";
    }

    @Override
    public Duration limit() {
        return Duration.ofSeconds(2);
    }

    @Override
    public List<Integer> ask(Pair pair, boolean filtered) {
        return PathEngine.search(snapshot, Asked.question(pair, filtered)).paths().stream().map(path -> path.hops().size()).toList();
    }
}
