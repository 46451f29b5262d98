// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.identity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.entente.model.Entity;

/**
 * How good the matcher is on two lists whose members bear numbers of registers: the numbers give the truth, and the matcher does not see
 * them. Only pairs of which both bear a number count. Two are one where they share a number, and two where numbers of one register
 * differ; numbers of different registers alone tell nothing.
 *
 * @param pairs pairs across the lists of which both bear a number
 * @param one pairs that the numbers say are one
 * @param found those of them that the matcher takes for one by itself
 * @param wrong pairs that the matcher takes for one and the numbers say are two
 * @param untold pairs that the matcher takes for one and of which the numbers tell nothing
 * @param missed the pairs that are one and were not found
 * @param mistaken the pairs that are wrong
 */
public record Measurement(long pairs, int one, int found, int wrong, int untold, List<Candidate> missed, List<Candidate> mistaken) {

    /** The members of two lists; members that bear one id are one by their name. */
    public static Measurement of(List<Entity> some, List<Entity> others) {
        return new Measuring(some, others).measure();
    }

    /** How many of those that are one were found, 0 to 1. */
    public double recall() {
        return one == 0 ? 1 : found / (double) one;
    }

    /** How many of those found are one, 0 to 1. */
    public double precision() {
        return found + wrong == 0 ? 1 : found / (double) (found + wrong);
    }

    private static final class Measuring {

        private final Map<String, Dossier> full = new HashMap<>();
        private final List<Entity> some;
        private final List<Entity> others;
        private final Set<String> decided = new HashSet<>();

        Measuring(List<Entity> some, List<Entity> others) {
            this.some = apart(some, "1:");
            this.others = apart(others, "2:");
        }

        /** Each member under an id of its own, so that none is one with another before it is compared. */
        private List<Entity> apart(List<Entity> entities, String prefix) {
            List<Entity> apart = new ArrayList<>();
            for (Entity entity : entities) {
                String id = prefix + apart.size() + ":" + entity.id();
                Entity own = new Entity(id, entity.kind(), entity.name(), entity.aliases(), entity.properties(),
                        entity.attributes());
                full.put(id, Dossier.of(own));
                apart.add(own);
            }
            return apart;
        }

        Measurement measure() {
            List<Entity> blind = new ArrayList<>();
            some.forEach(entity -> blind.add(withoutNumbers(entity)));
            others.forEach(entity -> blind.add(withoutNumbers(entity)));
            Matcher.candidates(blind).stream().filter(candidate -> candidate.score().certain())
                    .forEach(candidate -> decided.add(candidate.one().id() + " " + candidate.other().id()));
            long pairs = 0;
            int one = 0;
            int untold = 0;
            List<Candidate> missed = new ArrayList<>();
            List<Candidate> mistaken = new ArrayList<>();
            for (Entity entity : some) {
                for (Entity other : others) {
                    Truth truth = truth(entity, other);
                    boolean taken = sameId(entity, other) || decided.contains(entity.id() + " " + other.id());
                    pairs += truth == Truth.NUMBERLESS ? 0 : 1;
                    one += truth == Truth.ONE ? 1 : 0;
                    untold += truth == Truth.UNTOLD && taken ? 1 : 0;
                    if (truth == Truth.ONE && !taken) {
                        missed.add(pair(entity, other));
                    } else if (truth == Truth.TWO && taken) {
                        mistaken.add(pair(entity, other));
                    }
                }
            }
            return new Measurement(pairs, one, one - missed.size(), mistaken.size(), untold, missed, mistaken);
        }

        private enum Truth {
            NUMBERLESS,
            UNTOLD,
            ONE,
            TWO
        }

        private Truth truth(Entity one, Entity other) {
            Map<RegisterNumber.Kind, Set<String>> ours = numbers(one);
            Map<RegisterNumber.Kind, Set<String>> theirs = numbers(other);
            if (ours.isEmpty() || theirs.isEmpty()) {
                return Truth.NUMBERLESS;
            }
            Truth truth = Truth.UNTOLD;
            for (Map.Entry<RegisterNumber.Kind, Set<String>> entry : ours.entrySet()) {
                Set<String> rival = theirs.getOrDefault(entry.getKey(), Set.of());
                if (!Collections.disjoint(entry.getValue(), rival)) {
                    return Truth.ONE;
                }
                truth = rival.isEmpty() ? truth : Truth.TWO;
            }
            return truth;
        }

        private Map<RegisterNumber.Kind, Set<String>> numbers(Entity entity) {
            return Objects.requireNonNull(full.get(entity.id())).numbers();
        }

        private static boolean sameId(Entity one, Entity other) {
            return one.id().substring(one.id().indexOf(':', 2)).equals(other.id().substring(other.id().indexOf(':', 2)));
        }

        private static Candidate pair(Entity one, Entity other) {
            return new Candidate(one, other,
                    new Comparison(Dossier.of(withoutNumbers(one)), Dossier.of(withoutNumbers(other)), new Rarity(List.of())).score());
        }

        private static Entity withoutNumbers(Entity entity) {
            return new Entity(entity.id(), entity.kind(), entity.name(), entity.aliases(), entity.properties(),
                    entity.attributes().without(RegisterNumber.COLUMNS));
        }
    }
}
