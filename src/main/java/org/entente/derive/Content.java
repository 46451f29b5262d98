// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.derive;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.entente.model.Detail;
import org.entente.model.Period;
import org.entente.model.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * What several claims of a bucket say alike.
 *
 * @param time when it happened, or null
 * @param quantity how many or how much, or null
 * @param stage how far it had come, or an empty text
 * @param claims the claims
 */
record Content(@Nullable Period time, @Nullable Quantity quantity, String stage, List<StoredClaim> claims) {

    /** The shortest time first, then the earliest; an amount and a stage before none. */
    static final Comparator<Content> IN_TURN = Comparator.comparing(Content::length).thenComparing(Content::first)
            .thenComparing(Content::last).thenComparing(content -> content.quantity() == null).thenComparing(Content::least)
            .thenComparing(Content::most).thenComparing(content -> String.valueOf(content.quantity()))
            .thenComparing(content -> content.stage().isEmpty()).thenComparing(Content::stage);

    /** The contents of these claims, in turn. */
    static List<Content> of(Collection<StoredClaim> claims) {
        return claims.stream().collect(Collectors.groupingBy(Content::key, TreeMap::new, Collectors.toList())).values().stream()
                .map(alike -> new Content(alike.getFirst().time(), alike.getFirst().quantity(), alike.getFirst().detail(Detail.STAGE),
                        alike))
                .sorted(IN_TURN).toList();
    }

    /** What tells contents of a bucket apart. */
    static String key(StoredClaim claim) {
        return String.join(" ", Objects.toString(claim.time(), "-"), Objects.toString(claim.quantity(), "-"),
                claim.detail(Detail.STAGE));
    }

    private long length() {
        LocalDate from = time == null ? null : time.from();
        LocalDate to = time == null ? null : time.to();
        return from == null || to == null ? Long.MAX_VALUE : ChronoUnit.DAYS.between(from, to);
    }

    private LocalDate first() {
        return time == null || time.from() == null ? LocalDate.MIN : time.from();
    }

    private LocalDate last() {
        return time == null || time.to() == null ? LocalDate.MAX : time.to();
    }

    private long least() {
        return quantity == null || quantity.min() == null ? 0 : quantity.min();
    }

    private long most() {
        return quantity == null || quantity.max() == null ? Long.MAX_VALUE : quantity.max();
    }
}
