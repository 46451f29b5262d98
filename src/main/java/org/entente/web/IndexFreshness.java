// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.web;

import java.time.Duration;
import java.time.Instant;

import org.entente.answers.IndexKeeper;
import org.entente.query.TieStream;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/** Whether the path index stands and shows what was committed last; a commit may be ahead of it for a moment. */
@Component("pathIndex")
class IndexFreshness extends AbstractHealthIndicator {

    private static final Duration A_MOMENT = Duration.ofSeconds(10);

    private final IndexKeeper index;
    private final TieStream graph;
    private volatile Instant fresh = Instant.now();

    IndexFreshness(IndexKeeper index, TieStream graph) {
        super("the version of the graph cannot be read");
        this.index = index;
        this.graph = graph;
    }

    @Override
    protected void doHealthCheck(Health.Builder builder) {
        long shown = index.version().orElseGet(() -> index.snapshot().version());
        long committed = graph.version();
        Instant now = Instant.now();
        if (shown >= committed) {
            fresh = now;
        }
        boolean stands = shown >= 0 && Duration.between(fresh, now).compareTo(A_MOMENT) < 0;
        (stands ? builder.up() : builder.outOfService()).withDetail("graph", committed).withDetail("index", shown);
    }
}
