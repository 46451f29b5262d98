// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.derive;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.entente.model.Detail;
import org.entente.model.Period;
import org.entente.model.Quantity;
import org.jspecify.annotations.Nullable;

/** A fact in the making: its claims so far, and what those that found it say together. */
final class Gathering {

    private final String key;
    private final boolean vague;
    private final boolean alone;
    private final List<StoredClaim> claims = new ArrayList<>();
    private @Nullable Period time;
    private @Nullable Quantity quantity;
    private String stage = "";

    private Gathering(String key, boolean vague, boolean alone) {
        this.key = key;
        this.vague = vague;
        this.alone = alone;
    }

    static Gathering ofRecord(String record, Collection<StoredClaim> claims) {
        Gathering gathering = new Gathering("record " + record, false, true);
        gathering.claims.addAll(claims);
        return gathering;
    }

    static Gathering of(Content content, boolean vague) {
        Gathering gathering = new Gathering(Content.key(content.claims().getFirst()), vague, vague);
        gathering.add(content);
        return gathering;
    }

    void add(Content content) {
        claims.addAll(content.claims());
        time = Ranges.both(content.claims().getFirst().type(), time, content.time());
        quantity = Ranges.both(quantity, content.quantity());
        stage = stage.isEmpty() ? content.stage() : stage;
    }

    /** Adds a claim that says nothing of its own about time, and lends its amount to nobody. */
    void confirm(StoredClaim claim) {
        claims.add(claim);
    }

    /** Whether the content may tell of it: interval, amount and stage meet. */
    boolean meets(Content content) {
        boolean together = time == null ? content.time() == null : content.time() != null && time.overlaps(content.time());
        return !alone && together && takes(content.quantity(), content.stage());
    }

    /** Whether an undated claim may be about it: said when it had begun, or while it was still planned. */
    boolean takes(StoredClaim claim) {
        return time != null && Ranges.isToldOf(time, claim) && takes(claim.quantity(), claim.detail(Detail.STAGE));
    }

    private boolean takes(@Nullable Quantity amount, String other) {
        return Ranges.meet(quantity, amount) && (stage.isEmpty() || other.isEmpty() || stage.equals(other));
    }

    boolean isDated() {
        return time != null && !alone;
    }

    DerivedFact fact(String bucket, String apart) {
        StoredClaim first = claims.getFirst();
        return new DerivedFact("fact:%s:%s".formatted(first.type().label(), Digest.of(List.of(bucket, key, apart))), bucket,
                claims.stream().sorted(StoredClaim.IN_TIME).toList(), vague, null, null);
    }
}
