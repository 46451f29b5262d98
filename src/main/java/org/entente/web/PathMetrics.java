// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.web;

import java.time.Duration;
import java.util.Optional;

import org.entente.answers.IndexKeeper;
import org.entente.answers.PathAnswer;
import org.springframework.stereotype.Component;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;

/** What path questions cost: time with the evidence, rows of the index, budgets that were spent; the version that they are asked of. */
@Component
class PathMetrics {

    private final Timer time;
    private final DistributionSummary expanded;
    private final Counter spent;

    PathMetrics(MeterRegistry registry, IndexKeeper index) {
        this.time = Timer.builder("entente.paths").publishPercentileHistogram().minimumExpectedValue(Duration.ofMillis(1))
                .maximumExpectedValue(Duration.ofMinutes(1)).register(registry);
        this.expanded = DistributionSummary.builder("entente.paths.expanded").publishPercentiles(0.5, 0.95, 0.99).register(registry);
        this.spent = registry.counter("entente.paths.budget.spent");
        Gauge.builder("entente.index.version", index, keeper -> version(keeper.version())).register(registry);
    }

    PathAnswer note(PathAnswer answer) {
        time.record(Duration.ofNanos((long) (answer.took().ms() * 1e6)));
        expanded.record(answer.took().expanded());
        if (answer.partial()) {
            spent.increment();
        }
        return answer;
    }

    private static double version(Optional<Long> version) {
        return version.map(Long::doubleValue).orElse(Double.NaN);
    }
}
