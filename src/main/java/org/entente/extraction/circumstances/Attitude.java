// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.extraction.circumstances;

/**
 * How a word places its speaker towards what it governs.
 *
 * @param kind the stand that it takes
 * @param speaks whether its subject says so: yes, no, or named (only where it is one that can speak)
 */
record Attitude(Kind kind, String speaks) {

    /** The stands, as {@code attitudes.csv} explains them. */
    enum Kind {
        SAY,
        THAT,
        REACT,
        SHOW,
        CONFIRM,
        DENY,
        RULE,
        PLAN,
        POSSIBLE,
        FUTURE,
        REFUSE,
        FAIL,
        WISH,
        TOPIC
    }

    boolean hasSpeaker() {
        return !speaks.equals("no");
    }

    boolean is(Kind... kinds) {
        return java.util.List.of(kinds).contains(kind);
    }
}
