// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.model;

import java.nio.charset.StandardCharsets;
import java.time.ZonedDateTime;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Somebody's decision on whether two ids name one entity. The ids are those that documents give, never the one that a merger took on.
 * {@code X@document} is X as that document alone names it: to judge it different from X sets it apart.
 *
 * @param id its id
 * @param one the smaller id
 * @param other the greater id
 * @param verdict what is decided
 * @param by who decided
 * @param at when
 * @param why the reason
 * @param score how like the two are, 0 to 1, or null where nobody compared them
 */
public record Judgement(String id, String one, String other, Verdict verdict, String by, ZonedDateTime at, String why,
        @Nullable Double score) {

    /** @throws IllegalArgumentException where the two ids are one, out of order, or of two kinds */
    public Judgement {
        if (one.compareTo(other) >= 0) {
            throw new IllegalArgumentException("a judgement is on two ids, the smaller first, not on %s and %s".formatted(one, other));
        }
        if (EntityKind.ofId(one).isEmpty() || !EntityKind.ofId(one).equals(EntityKind.ofId(other))) {
            throw new IllegalArgumentException("%s and %s are of two kinds, so they cannot name one entity".formatted(one, other));
        }
    }

    /** A judgement on two ids, in whichever order they come. */
    public static Judgement of(String some, String other, Verdict verdict, String by, ZonedDateTime at, String why,
            @Nullable Double score) {
        boolean inOrder = some.compareTo(other) < 0;
        String first = inOrder ? some : other;
        String second = inOrder ? other : some;
        byte[] content = String.join("\n", first, second, verdict.key(), by, at.toString(), why).getBytes(StandardCharsets.UTF_8);
        return new Judgement("judgement:" + UUID.nameUUIDFromBytes(content), first, second, verdict, by, at, why, score);
    }

    /** Whether it sets apart what one document means by an id that others use too. */
    public boolean setsApart() {
        return verdict == Verdict.DIFFERENT && other.startsWith(one + "@");
    }
}
