// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

import org.entente.model.Entity;

/** Finds entities that may be one. */
public final class Matcher {

    /** Pairs are decided without a person only by evidence that is right at least so often, measured on lists whose numbers tell. */
    public static final double PRECISION = 0.97;

    private static final double LEAST = 0.06;

    private static final Comparator<Candidate> BEST_FIRST = Comparator.comparing((Candidate candidate) -> !candidate.score().certain())
            .thenComparing(Comparator.comparingDouble((Candidate candidate) -> candidate.score().value()).reversed())
            .thenComparing(candidate -> candidate.one().id()).thenComparing(candidate -> candidate.other().id());

    private Matcher() {}

    /** The pairs that may be one, likeliest first; those that need no person to decide stand at the head. */
    public static List<Candidate> candidates(Collection<Entity> entities) {
        List<Dossier> dossiers = entities.stream().map(Dossier::of).toList();
        Rarity rarity = new Rarity(dossiers);
        List<Candidate> candidates = new ArrayList<>();
        new Blocking(dossiers, rarity).pairs((one, other) -> {
            Score score = new Comparison(one, other, rarity).score();
            if (score.certain() || score.value() >= LEAST) {
                candidates.add(new Candidate(one.entity(), other.entity(), score));
            }
        });
        candidates.sort(BEST_FIRST);
        return candidates;
    }
}
