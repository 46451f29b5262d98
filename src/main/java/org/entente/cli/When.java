// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.cli;

import tools.jackson.databind.JsonNode;

/** A time of the service's answers in words. */
final class When {

    private When() {}

    /** {@code {"from", "to", "open"}} in words; an empty text where there is none. */
    static String of(JsonNode time) {
        return of(time.path("from").asString(""), time.path("to").asString(""), time.path("open").asBoolean(false));
    }

    /** The time of a tie in words. */
    static String ofTie(JsonNode tie) {
        return of(tie.path("since").asString(""), tie.path("until").asString(""), tie.path("open").asBoolean(false));
    }

    private static String of(String from, String to, boolean open) {
        if (from.isEmpty() || to.isEmpty()) {
            return !from.isEmpty() ? "since " + from : !to.isEmpty() ? "until " + to : "";
        }
        if (open) {
            return "since %s, as of %s".formatted(from, to);
        }
        return from.equals(to) ? from : from + " to " + to;
    }
}
