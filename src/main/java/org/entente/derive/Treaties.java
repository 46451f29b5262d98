// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.derive;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.entente.model.Detail;
import org.entente.model.Period;
import org.jspecify.annotations.Nullable;

/** Puts the facts of one agreement under one name: those of the same parties whose names say the same, each within 92 days of the next. */
final class Treaties {

    static final long DAYS = 92;

    private Treaties() {}

    /** The same facts, those of named agreements each with its treaty. */
    static List<DerivedFact> named(List<DerivedFact> facts) {
        Map<String, List<DerivedFact>> alike = facts.stream().filter(Treaties::isNamed)
                .collect(Collectors.groupingBy(Treaties::alike, TreeMap::new, Collectors.toList()));
        Map<String, Treaty> treaties = new HashMap<>();
        alike.values().forEach(group -> chains(group).forEach(chain -> {
            Treaty treaty = treaty(chain);
            chain.forEach(fact -> treaties.put(fact.id(), treaty));
        }));
        return treaties.isEmpty()
                ? facts
                : facts.stream()
                        .map(fact -> treaties.containsKey(fact.id()) ? fact.of(Objects.requireNonNull(treaties.get(fact.id()))) : fact)
                        .toList();
    }

    /** Without a name of its own an agreement is known by its parties alone. */
    private static boolean isNamed(DerivedFact fact) {
        return fact.type().shape().isNamed() && (AgreementName.isOwn(core(fact)) || !core(fact).isEmpty()
                && (!parties(fact).isEmpty() || deputies(fact.claims().getFirst()).size() > 1));
    }

    /** Those who agree. */
    static Set<String> parties(DerivedFact fact) {
        return fact.ids(fact.type().keyRoles().getFirst());
    }

    /** Those who sign for them. */
    static Set<String> deputies(DerivedFact fact) {
        return fact.type().shape().deputies().map(fact::ids).orElse(Set.of());
    }

    private static List<String> deputies(StoredClaim claim) {
        return claim.type().shape().deputies().map(claim::role).orElse(List.of());
    }

    private static String core(DerivedFact fact) {
        return Buckets.word(fact.claims().getFirst());
    }

    private static String alike(DerivedFact fact) {
        return String.join(" ", core(fact), (parties(fact).isEmpty() ? deputies(fact) : parties(fact)).toString(),
                AgreementName.isAnother(fact) ? fact.detail(Detail.NAME) : "");
    }

    /** Facts in order of time, parted where more than 92 days lie between two; those without a time go with the only others. */
    private static List<List<DerivedFact>> chains(List<DerivedFact> group) {
        List<List<DerivedFact>> chains = new ArrayList<>();
        LocalDate reach = null;
        for (DerivedFact fact : group.stream().filter(fact -> fact.time() != null).sorted(DerivedFact.IN_TIME).toList()) {
            Period time = Objects.requireNonNull(fact.time());
            if (reach == null || begin(time).minusDays(DAYS).isAfter(reach)) {
                chains.add(new ArrayList<>());
            }
            chains.getLast().add(fact);
            reach = reach == null || end(time).isAfter(reach) ? end(time) : reach;
        }
        List<DerivedFact> undated = group.stream().filter(fact -> fact.time() == null).toList();
        if (chains.size() == 1) {
            chains.getFirst().addAll(undated);
        } else if (!undated.isEmpty()) {
            chains.add(undated);
        }
        return chains;
    }

    private static LocalDate begin(Period time) {
        return time.from() == null ? Objects.requireNonNull(time.to()) : time.from();
    }

    private static LocalDate end(Period time) {
        return time.to() == null ? begin(time) : time.to();
    }

    private static Treaty treaty(List<DerivedFact> chain) {
        List<String> names = chain.stream().flatMap(fact -> fact.claims().stream()).map(claim -> claim.detail(Detail.NAME))
                .filter(name -> !name.isEmpty()).distinct().sorted().toList();
        String first = chain.stream().map(DerivedFact::id).sorted().findFirst().orElseThrow();
        return new Treaty("treaty:" + Digest.of(List.of(first)), names.stream().min(AgreementName.FULLER).orElseThrow(), names);
    }

    /** Whether so few days lie between two times that do not overlap that they may be told of one agreement. */
    static boolean near(@Nullable Period one, @Nullable Period other) {
        return one != null && other != null && !one.overlaps(other) && (gap(one.to(), other.from()) || gap(other.to(), one.from()));
    }

    private static boolean gap(@Nullable LocalDate end, @Nullable LocalDate start) {
        return end != null && start != null && end.isBefore(start) && ChronoUnit.DAYS.between(end, start) <= DAYS;
    }
}
