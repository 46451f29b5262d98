// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.derive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.entente.model.Held;
import org.entente.model.Origin;
import org.entente.model.Tie;

/**
 * What one fact gives to one tie.
 *
 * @param tie the tie
 * @param support the fact as the tie shows it
 * @param claims how many asserted claims make the tie
 * @param disputed whether the fact is disputed
 * @param origins the independent origins of these claims
 */
public record Strand(Tie.Key tie, Tie.Support support, int claims, boolean disputed, List<Origin> origins) {

    /** The strands that a fact gives, at most one to a tie; relief from a sanction gives none. */
    static List<Strand> of(DerivedFact fact, boolean disputed) {
        if (Relief.isCalled(fact)) {
            return List.of();
        }
        Map<Tie.Key, List<StoredClaim>> claims = new LinkedHashMap<>();
        fact.claims().stream().filter(StoredClaim::asserted)
                .forEach(claim -> TieRules.ties(claim).forEach(key -> claims.computeIfAbsent(key, any -> new ArrayList<>()).add(claim)));
        Held held = fact.held();
        return claims.entrySet().stream().map(entry -> of(entry.getKey(), fact, held, entry.getValue(), disputed)).toList();
    }

    private static Strand of(Tie.Key tie, DerivedFact fact, Held held, List<StoredClaim> claims, boolean disputed) {
        return new Strand(tie, support(fact, held, claims), claims.size(), disputed, Origins.of(claims));
    }

    /** What the tie keeps of it beside the support, in the order of its supports. */
    public String writeEvidence() {
        return "%d|%b|%s".formatted(claims, disputed, String.join(",", origins.stream().map(Origin::write).toList()));
    }

    /** The strand of a tie that is kept in the graph. */
    public static Strand read(Tie.Key tie, Tie.Support support, String evidence) {
        String[] fields = evidence.split("\\|", 3);
        return new Strand(tie, support, Integer.parseInt(fields[0]), Boolean.parseBoolean(fields[1]),
                Arrays.stream(fields[2].split(",")).map(Origin::read).toList());
    }

    private static Tie.Support support(DerivedFact fact, Held held, List<StoredClaim> claims) {
        LocalDate known = claims.stream().map(StoredClaim::published).filter(Objects::nonNull).map(Objects::requireNonNull)
                .min(Comparator.naturalOrder()).orElse(null);
        return new Tie.Support(fact.id(), held, known, claims.stream().map(StoredClaim::document).distinct().sorted().toList());
    }
}
