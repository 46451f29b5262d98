// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.identity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Holds two dossiers against each other, by points.
 *
 * <p>Two may be taken for one without a person where principal names agree in full and nothing speaks against it, and either the name
 * is so long that no other would bear it, or the same house, telephone, mail or host bears it out; or where a register's number agrees.
 */
final class Comparison {

    private static final double FULL = 0.9;
    private static final double PART = 0.5;
    private static final double UNMISTAKABLE = 2.1;
    private static final double TELLING = 0.5;
    private static final double MIDDLE = 3;

    private final Dossier one;
    private final Dossier other;
    private final Rarity rarity;
    private final List<Reason> reasons = new ArrayList<>();
    private boolean against;
    private boolean numbered;
    private Places.Agreement place = Places.Agreement.UNKNOWN;
    private boolean contact;
    private boolean sameDay;
    private Names names = Names.NONE;
    private double weight;

    /** How far names agree. */
    private enum Names {
        NONE,
        PART,
        ALIAS,
        PRINCIPAL_AND_ALIAS,
        PRINCIPAL
    }

    Comparison(Dossier one, Dossier other, Rarity rarity) {
        this.one = one;
        this.other = other;
        this.rarity = rarity;
    }

    Score score() {
        names();
        numbers();
        places();
        contacts();
        days();
        double points = reasons.stream().mapToDouble(Reason::points).sum();
        reasons.sort(Comparator.comparingDouble((Reason reason) -> -Math.abs(reason.points())));
        return new Score(Math.round(100 / (1 + Math.exp(MIDDLE - points))) / 100.0, List.copyOf(reasons), isCertain());
    }

    private boolean isCertain() {
        if (against || names.compareTo(Names.ALIAS) < 0) {
            return false;
        }
        if (numbered) {
            return true;
        }
        boolean borneOut = place == Places.Agreement.HOUSE || contact;
        return switch (one.entity().kind()) {
            case ORGANIZATION -> switch (names) {
                case PRINCIPAL -> weight >= TELLING && (borneOut || sameDay && place == Places.Agreement.TOWN)
                        || weight >= UNMISTAKABLE && place != Places.Agreement.ELSEWHERE;
                case PRINCIPAL_AND_ALIAS -> weight >= UNMISTAKABLE && borneOut || weight >= TELLING && place == Places.Agreement.HOUSE
                        && contact;
                case NONE, PART, ALIAS -> false;
            };
            case PERSON -> names == Names.PRINCIPAL && sameDay && weight >= TELLING;
            case STATE, PLACE, WEAPON, GOODS, VESSEL, GROUP -> false;
        };
    }

    private void names() {
        Likeness principal = best(one.principal(), other.principal());
        Likeness half = best(one.principal(), other.others());
        Likeness otherHalf = best(one.others(), other.principal());
        Likeness alias = best(one.others(), other.others());
        if (isFull(principal)) {
            take(Names.PRINCIPAL, principal, 3);
        } else if (isFull(half) || isFull(otherHalf)) {
            take(Names.PRINCIPAL_AND_ALIAS, isFull(half) ? half : otherHalf, 2);
        } else if (isFull(alias)) {
            take(Names.ALIAS, alias, 1);
        } else {
            Likeness part = principal.orBetter(half).orBetter(otherHalf).orBetter(alias);
            if (part.share() >= PART) {
                take(Names.PART, part, part.share());
            }
        }
    }

    private void take(Names level, Likeness likeness, double points) {
        names = level;
        weight = likeness.weight();
        if (likeness.one().isAcronym() || likeness.other().isAcronym()) {
            weight = Math.min(weight, TELLING / 2);
        }
        double share = level == Names.PART ? likeness.share() : 1;
        reasons.add(new Reason("name", rounded(points * Math.min(1, 0.4 + weight * 0.3) * share),
                "%s: '%s' and '%s' (%.0f %% alike)".formatted(switch (level) {
                    case PRINCIPAL -> "principal names agree";
                    case PRINCIPAL_AND_ALIAS -> "a principal name is an alias of the other";
                    case ALIAS -> "an alias is shared, principal names differ";
                    case PART, NONE -> "names agree in part";
                }, likeness.one().text(), likeness.other().text(), likeness.share() * 100)));
    }

    private Likeness best(List<Spelling> some, List<Spelling> others) {
        return some.stream().flatMap(name -> others.stream().map(rival -> Likeness.of(name, rival, rarity))).reduce(Likeness.NONE,
                Likeness::orBetter);
    }

    private static boolean isFull(Likeness likeness) {
        return likeness.share() >= FULL;
    }

    private void numbers() {
        for (Map.Entry<RegisterNumber.Kind, Set<String>> entry : one.numbers().entrySet()) {
            Set<String> theirs = other.numbers().getOrDefault(entry.getKey(), Set.of());
            if (theirs.isEmpty()) {
                continue;
            }
            Set<String> shared = new HashSet<>(entry.getValue());
            shared.retainAll(theirs);
            if (!shared.isEmpty()) {
                numbered = true;
                reasons.add(new Reason("number", 6, "both have the number " + shared.iterator().next()));
            } else if (entry.getKey() != RegisterNumber.Kind.OTHER) {
                against = true;
                reasons.add(new Reason("number", -6, "numbers of one register differ: %s and %s".formatted(entry.getValue(), theirs)));
            }
        }
    }

    private void places() {
        place = Places.agreement(one.addresses(), other.addresses(), rarity);
        switch (place) {
            case HOUSE -> reasons.add(new Reason("place", 2.5, "the same house in the same street"));
            case TOWN -> reasons.add(new Reason("place", 0.5, "the same town"));
            case ELSEWHERE -> reasons.add(new Reason("place", -2, "no town in common"));
            case UNKNOWN -> {
            }
        }
    }

    private void contacts() {
        contact(one.mails(), other.mails(), "mail", 2.5);
        contact(one.phones(), other.phones(), "telephone", 2.5);
        contact(one.hosts(), other.hosts(), "host", 2);
    }

    private void contact(Set<String> ours, Set<String> theirs, String what, double points) {
        if (!Collections.disjoint(ours, theirs)) {
            Set<String> shared = new HashSet<>(ours);
            shared.retainAll(theirs);
            reasons.add(new Reason("contact", contact ? 0.5 : points, "the same %s: %s".formatted(what, shared.iterator().next())));
            contact = true;
        }
    }

    private void days() {
        days(one.born(), other.born(), "birth", true);
        days(one.founded(), other.founded(), "incorporation", false);
    }

    private void days(Set<String> ours, Set<String> theirs, String what, boolean decisive) {
        if (ours.isEmpty() || theirs.isEmpty()) {
            return;
        }
        boolean same = !Collections.disjoint(ours, theirs);
        sameDay |= same;
        against |= !same && decisive;
        reasons.add(new Reason("date", same ? 2 : decisive ? -6 : -0.5,
                same ? "the same day of " + what : "days of %s differ: %s and %s".formatted(what, ours, theirs)));
    }

    private static double rounded(double points) {
        return Math.round(points * 100) / 100.0;
    }
}
