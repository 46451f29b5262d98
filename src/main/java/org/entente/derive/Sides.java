// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.derive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.entente.model.Stance;

/**
 * The sides of a conflict in the making, and their ranks.
 *
 * <p>A side all of whose origins speak for another side on a later day is deprecated. Else the side whose origins together are the
 * likeliest is preferred where it leads by a fifth or more. All others are normal.
 */
final class Sides {

    private static final double LEAD = 0.2;

    private final List<Party> parties = new ArrayList<>();

    private record Party(DerivedFact fact, String says, List<StoredClaim> claims) {

        double confidence() {
            return Confidence.of(Origins.of(claims), false);
        }

        Set<String> voices() {
            Set<String> voices = new HashSet<>();
            claims.forEach(claim -> voices.addAll(claim.origins()));
            return voices;
        }

        Optional<LocalDate> last() {
            return claims.stream().map(StoredClaim::published).filter(Objects::nonNull).map(Objects::requireNonNull)
                    .max(Comparator.naturalOrder());
        }
    }

    /** Adds all claims about a fact that they assert. */
    Sides asserting(DerivedFact fact) {
        return add(fact, Stance.ASSERTED.key(), fact.claims());
    }

    /** Adds some of the claims about a fact. */
    Sides add(DerivedFact fact, String says, List<StoredClaim> claims) {
        parties.add(new Party(fact, says, claims));
        return this;
    }

    List<Side> ranked() {
        List<Party> alive = parties.stream().filter(party -> corrected(party).isEmpty()).toList();
        double best = alive.stream().mapToDouble(Party::confidence).max().orElse(0);
        double next = alive.stream().mapToDouble(Party::confidence).sorted().skip(Math.max(0, alive.size() - 2)).findFirst().orElse(best);
        boolean leads = alive.size() > 1 && best - next >= LEAD;
        return parties.stream().map(party -> side(party, leads && party.confidence() == best, best)).toList();
    }

    private Side side(Party party, boolean leads, double best) {
        Optional<LocalDate> corrected = corrected(party);
        int origins = Origins.of(party.claims()).size();
        String founded = "%d %s, %.2f".formatted(origins, origins == 1 ? "origin" : "origins", party.confidence());
        if (corrected.isPresent()) {
            return side(party, Rank.DEPRECATED, "its own source says otherwise since " + corrected.get());
        }
        if (leads) {
            return side(party, Rank.PREFERRED, "better founded: " + founded);
        }
        return side(party, Rank.NORMAL, best - party.confidence() >= LEAD ? "less well founded: " + founded : "founded by " + founded);
    }

    private static Side side(Party party, Rank rank, String reason) {
        return new Side(party.fact().id(), party.says().toLowerCase(Locale.ROOT), ids(party.claims()), rank, reason);
    }

    /** The day on which all the voices of a side last spoke for another. */
    private Optional<LocalDate> corrected(Party party) {
        Optional<LocalDate> last = party.last();
        return parties.stream().filter(other -> other != party && last.isPresent() && other.voices().containsAll(party.voices()))
                .flatMap(other -> other.claims().stream().filter(claim -> party.voices().containsAll(claim.origins())))
                .map(StoredClaim::published).filter(Objects::nonNull).map(Objects::requireNonNull).filter(day -> day.isAfter(last.get()))
                .max(Comparator.naturalOrder());
    }

    private static List<String> ids(Collection<StoredClaim> claims) {
        return claims.stream().map(StoredClaim::id).sorted().toList();
    }
}
