// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

import org.entente.web.RepeatedRefusals.Verdict;
import org.junit.jupiter.api.Test;

class RepeatedRefusalsTests {

    private static final Caller STRANGER = new Caller(null, "192.0.2.7");

    private final RepeatedRefusals refusals = new RepeatedRefusals(Duration.ofMillis(200));

    private List<Verdict> verdicts(Caller caller, int count) {
        return IntStream.range(0, count).mapToObj(_ -> refusals.add(caller)).toList();
    }

    @Test
    void slowsWhoGoesOnAndNobodyElse() {
        assertThat(verdicts(STRANGER, 20)).extracting(Verdict::slowed).startsWith(false, false, false, false, false, true).endsWith(true);
        assertThat(refusals.add(new Caller("desk", "192.0.2.7")).slowed()).isFalse();
        long begin = System.nanoTime();
        refusals.slow(refusals.add(STRANGER));
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isGreaterThanOrEqualTo(Duration.ofMillis(200));
    }

    @Test
    void fillsNoLogWithTheRefusalsOfOne() {
        assertThat(verdicts(STRANGER, 10_000)).filteredOn(Verdict::told).hasSizeBetween(5, 100);
    }
}
