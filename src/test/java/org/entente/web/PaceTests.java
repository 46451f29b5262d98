// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.web;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.SocketTimeoutException;
import java.time.Duration;

import org.junit.jupiter.api.Test;

class PaceTests {

    private final Pace pace = new Pace();

    private void waited(int seconds, long bytes) throws SocketTimeoutException {
        pace.waited(Duration.ofSeconds(seconds).toNanos(), bytes);
    }

    @Test
    void endsWhoeverTricklesForHalfAMinute() throws SocketTimeoutException {
        for (int i = 0; i < 30; i++) {
            waited(1, 1);
        }
        assertThatThrownBy(() -> waited(1, 1)).isInstanceOf(SocketTimeoutException.class);
    }

    @Test
    void takesHoursFromASlowLine() {
        assertThatCode(() -> {
            for (int i = 0; i < 20_000; i++) {
                waited(1, 33_000);
            }
        }).doesNotThrowAnyException();
    }

    @Test
    void beginsAnewWithTheNextRequest() throws SocketTimeoutException {
        waited(29, 0);
        pace.reset();
        waited(29, 0);
        assertThatThrownBy(() -> waited(2, 0)).isInstanceOf(SocketTimeoutException.class);
    }
}
