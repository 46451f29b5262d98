// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.web;

import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.coyote.Constants;
import org.apache.tomcat.util.net.SocketWrapperBase;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The connections that the server has room for. Headers have a total time, and so has the rest of a body that nobody wants; where nearly
 * all seats are taken, those that have waited longest for their client are vacated, so that there is always one for the next.
 */
final class Connections {

    private static final Logger LOG = LoggerFactory.getLogger(Connections.class);
    private static final Duration LONGEST = Duration.ofSeconds(10);
    private static final Duration SOON = Duration.ofSeconds(2);
    private static final Comparator<Wait> LONGEST_FIRST = Comparator.comparing(Wait::what).thenComparing(Wait::since);
    private static final double FULL = 0.9;
    private static final double VACATED = 0.8;

    private final Map<SocketWrapperBase<?>, PatientProcessor> working;
    private final Map<SocketWrapperBase<?>, Wait> waits = new HashMap<>();

    Connections(Map<SocketWrapperBase<?>, PatientProcessor> working) {
        this.working = working;
    }

    /** What the client of a connection is waited for, if for anything; those who owe most come first. */
    private enum For {
        THE_HEADERS,
        THE_REST,
        THE_BODY,
        A_REQUEST,
        NOTHING
    }

    private record Wait(For what, int requests, long since) {

        boolean isSame(Wait other) {
            return what == other.what && requests == other.requests;
        }

        /** Whether it had a fair time: of many who come at once, those whose turn has not come have sent what nobody has read yet. */
        boolean isLong(long now) {
            return now - since > (what == For.A_REQUEST ? LONGEST : SOON).toNanos();
        }

        boolean isTooLong(long now) {
            return (what == For.THE_HEADERS || what == For.THE_REST) && now - since > LONGEST.toNanos();
        }
    }

    /**
     * Looks who has been waited for, and for how long.
     *
     * @param most how many connections there can be
     */
    void look(Set<? extends SocketWrapperBase<?>> open, int most) {
        long now = System.nanoTime();
        waits.keySet().retainAll(open);
        open.forEach(each -> waits.merge(each, wait(each, now), (before, after) -> before.isSame(after) ? before : after));
        List<Map.Entry<SocketWrapperBase<?>, Wait>> longest = waits.entrySet().stream()
                .filter(each -> each.getValue().what() != For.NOTHING).sorted(Map.Entry.comparingByValue(LONGEST_FIRST)).toList();
        long over = open.size() < most * FULL ? 0 : open.size() - (long) (most * VACATED);
        if (over > 0) {
            LOG.warn("{} of {} connections are open: those that have waited longest for their client are closed", open.size(), most);
        }
        longest.stream().limit(over).filter(each -> each.getValue().isLong(now)).forEach(each -> each.getKey().close());
        longest.stream().skip(over).filter(each -> each.getValue().isTooLong(now)).forEach(each -> each.getKey().close());
    }

    private Wait wait(SocketWrapperBase<?> connection, long now) {
        PatientProcessor works = working.get(connection);
        if (works != null) {
            return new Wait(at(works), works.requests(), now);
        }
        return connection.getCurrentProcessor() instanceof PatientProcessor left
                ? new Wait(left.stage() == Constants.STAGE_PARSE ? For.THE_HEADERS : For.NOTHING, left.requests(), now)
                : new Wait(For.A_REQUEST, 0, now);
    }

    private static For at(PatientProcessor works) {
        return switch (works.stage()) {
            case Constants.STAGE_PARSE -> For.THE_HEADERS;
            case Constants.STAGE_ENDINPUT -> For.THE_REST;
            default -> works.waitedForBody().compareTo(SOON) > 0 ? For.THE_BODY : For.NOTHING;
        };
    }
}
