// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.graph.derive;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.entente.model.Detail;
import org.entente.model.Period;
import org.entente.model.Quantity;
import org.jspecify.annotations.Nullable;

/** A fact in the making: its claims so far, and what they say together. */
final class Gathering {

    private final String key;
    private final List<StoredClaim> claims = new ArrayList<>();
    private @Nullable Period time;
    private @Nullable Quantity quantity;
    private String stage = "";

    private Gathering(String key, StoredClaim first) {
        this.key = key;
        add(first);
    }

    static Gathering ofRecord(String record, StoredClaim first) {
        return new Gathering("record " + record, first);
    }

    static Gathering of(StoredClaim first) {
        return new Gathering(String.join(" ", text(first.time()), text(first.quantity()), first.detail(Detail.STAGE)), first);
    }

    void add(StoredClaim claim) {
        claims.add(claim);
        time = Ranges.both(claim.type(), time, claim.time());
        quantity = Ranges.both(quantity, claim.quantity());
        stage = stage.isEmpty() ? claim.detail(Detail.STAGE) : stage;
    }

    boolean takes(StoredClaim claim) {
        return meets(claim.time()) && takesButForTime(claim);
    }

    boolean takesButForTime(StoredClaim claim) {
        String other = claim.detail(Detail.STAGE);
        return Ranges.meet(quantity, claim.quantity()) && (stage.isEmpty() || other.isEmpty() || stage.equals(other));
    }

    boolean isUntimedStory() {
        return time == null && claims.getFirst().record() == null;
    }

    DerivedFact fact(String bucket) {
        StoredClaim first = claims.getFirst();
        return new DerivedFact("fact:%s:%s".formatted(first.type().label(), Digest.of(List.of(bucket, key))), bucket,
                claims.stream().sorted(StoredClaim.IN_TIME).toList());
    }

    private boolean meets(@Nullable Period other) {
        return time != null && other != null && time.overlaps(other);
    }

    private static String text(@Nullable Object value) {
        return Objects.toString(value, "-");
    }
}
