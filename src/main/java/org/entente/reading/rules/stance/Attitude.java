// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.reading.rules.stance;

import java.util.List;

/**
 * How a word places its speaker towards what it governs.
 *
 * @param kind the stand that it takes
 * @param takes what it governs so
 * @param positive what it makes of its content where it stands itself
 * @param negative what it makes of it where it is denied
 * @param nobody what it makes of it where nobody does it, or nobody can
 * @param speaks whether its subject says so: yes, no, or named (only where it is one that can speak)
 */
public record Attitude(Kind kind, Takes takes, Effect positive, Effect negative, Effect nobody, String speaks) {

    /** The stands, as {@code attitudes.csv} explains them. */
    public enum Kind {
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
        TOPIC,
        KNOW,
        DO,
        FATE,
        FALSE
    }

    /** What a word may govern. */
    enum Takes {
        ANY,
        THAT,
        TO,
        DOING,
        FROM,
        THING,
        SUBJECT
    }

    boolean hasSpeaker() {
        return !speaks.equals("no");
    }

    boolean is(Kind... kinds) {
        return List.of(kinds).contains(kind);
    }

    /** What it makes of its content. */
    Effect effect(Negation negation) {
        return switch (negation) {
            case NONE -> positive;
            case PLAIN -> negative;
            case NOBODY -> nobody;
            case FEW -> nobody == Effect.SO ? Effect.SO : Effect.NOTHING;
        };
    }
}
