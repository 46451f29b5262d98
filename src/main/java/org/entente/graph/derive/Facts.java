// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.graph.derive;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Which facts a set of claims is about; the order in which the claims come does not matter.
 *
 * <p>In each bucket a record of a register is a fact of its own. The other claims with a time join, in order of time, the first fact
 * whose interval, quantity and stage they meet, or begin one. A claim without a time joins the only fact that there is, or else a
 * fact without a time.
 */
public final class Facts {

    private final List<Gathering> gatherings = new ArrayList<>();

    private Facts() {}

    /** The facts that these claims are about, in order of bucket and time. */
    public static List<DerivedFact> of(Collection<StoredClaim> claims) {
        Map<String, List<StoredClaim>> buckets = claims.stream()
                .collect(Collectors.groupingBy(Buckets::bucket, TreeMap::new, Collectors.toList()));
        return buckets.entrySet().stream().flatMap(bucket -> new Facts().gather(bucket.getKey(), bucket.getValue()).stream()).toList();
    }

    private List<DerivedFact> gather(String bucket, List<StoredClaim> unordered) {
        List<StoredClaim> claims = unordered.stream().sorted(StoredClaim.IN_TIME).toList();
        records(claims);
        claims.stream().filter(claim -> claim.record() == null && claim.time() != null).forEach(this::joinByTime);
        joinWithoutTime(claims.stream().filter(claim -> claim.record() == null && claim.time() == null).toList());
        return gatherings.stream().map(gathering -> gathering.fact(bucket)).toList();
    }

    private void records(List<StoredClaim> claims) {
        Map<String, Gathering> byRecord = new TreeMap<>();
        for (StoredClaim claim : claims) {
            String record = claim.record();
            if (record == null) {
                continue;
            }
            Gathering known = byRecord.get(record);
            if (known == null) {
                Gathering gathering = Gathering.ofRecord(record, claim);
                byRecord.put(record, gathering);
                gatherings.add(gathering);
            } else {
                known.add(claim);
            }
        }
    }

    private void joinByTime(StoredClaim claim) {
        join(claim, gathering -> gathering.takes(claim));
    }

    private void joinWithoutTime(List<StoredClaim> claims) {
        Gathering only = gatherings.size() == 1 ? gatherings.getFirst() : null;
        for (StoredClaim claim : claims) {
            join(claim, gathering -> (gathering == only || gathering.isUntimedStory()) && gathering.takesButForTime(claim));
        }
    }

    private void join(StoredClaim claim, Predicate<Gathering> takes) {
        gatherings.stream().filter(takes).findFirst().ifPresentOrElse(gathering -> gathering.add(claim),
                () -> gatherings.add(Gathering.of(claim)));
    }
}
