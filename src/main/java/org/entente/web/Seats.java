// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.web;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;

import org.entente.access.Key;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** How many may watch at a time: so many in all, and so many of them with one key, so that no key keeps the others out. */
@Component
final class Seats {

    private final int most;
    private final int mostOfOneKey;
    private final Map<String, Integer> takenByKey = new HashMap<>();
    private int taken;

    Seats(@Value("${entente.limits.watchers:50}") int most, @Value("${entente.limits.watchers-of-one-key:10}") int mostOfOneKey) {
        this.most = most;
        this.mostOfOneKey = mostOfOneKey;
    }

    /**
     * A seat, to be left.
     *
     * @param key who takes it, or null where no key is asked for
     * @throws BadRequest where there is none
     */
    synchronized Seat take(@Nullable Key key) {
        if (key != null && takenByKey.getOrDefault(key.name(), 0) >= mostOfOneKey) {
            throw new BadRequest(
                    ProblemType.TOO_MANY_REQUESTS
                            .detail("No more than %d can watch at a time with one key; end one.".formatted(mostOfOneKey)));
        }
        if (taken >= most) {
            throw new BadRequest(ProblemType.BUSY.detail("No more than %d can watch at a time; try again later.".formatted(most)));
        }
        taken++;
        if (key != null) {
            takenByKey.merge(key.name(), 1, Integer::sum);
        }
        return new Seat(key);
    }

    private synchronized void free(@Nullable Key key) {
        taken--;
        if (key != null) {
            takenByKey.computeIfPresent(key.name(), (_, count) -> count == 1 ? null : count - 1);
        }
    }

    /** A place among those who watch. */
    final class Seat {

        private final @Nullable Key key;
        private final AtomicBoolean left = new AtomicBoolean();

        private Seat(@Nullable Key key) {
            this.key = key;
        }

        /** Whose it is, or null where no key was asked for. */
        @Nullable
        Key key() {
            return key;
        }

        void leave() {
            if (left.compareAndSet(false, true)) {
                free(key);
            }
        }
    }
}
