// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.paths;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.stream.Stream;
import java.util.Objects;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.entente.model.Entity;
import org.entente.model.Held;
import org.entente.model.Period;
import org.entente.model.Tie;
import org.jspecify.annotations.Nullable;

/** Answers a question by trying every sequence of entities and every choice of documents for its classes. */
final class Oracle {

    /** A path with the ties of each hop. */
    record Answer(List<String> entities, int strength, List<Set<Tie.Key>> hops) {}

    /** An entity, and for a class the document that is read. */
    private record Seat(Entity entity, @Nullable String document) {}

    private final RandomGraph graph;
    private final PathQuestion question;
    private final Filters filters;
    private final Map<String, Entity> entities = new HashMap<>();
    private final Map<List<String>, Answer> answers = new HashMap<>();

    private Oracle(RandomGraph graph, PathQuestion question) {
        this.graph = graph;
        this.question = question;
        this.filters = question.filters();
        graph.entities().forEach(entity -> entities.put(entity.id(), entity));
    }

    static List<Answer> answer(RandomGraph graph, PathQuestion question) {
        return new Oracle(graph, question).answer();
    }

    private List<Answer> answer() {
        for (var seat : seats(question.from())) {
            walk(new ArrayList<>(List.of(seat)));
        }
        Comparator<Answer> hops = Comparator.comparingInt(answer -> answer.hops().size());
        Comparator<Answer> weakest = Comparator.comparingInt(Answer::strength).reversed();
        var better = question.order() == Order.HOPS ? hops.thenComparing(weakest) : weakest.thenComparing(hops);
        return answers.values().stream().sorted(better.thenComparing(Oracle::compareWays)).limit(question.k()).toList();
    }

    private static int compareWays(Answer one, Answer other) {
        for (var place = 0; place < one.entities().size(); place++) {
            var order = Integer.compareUnsigned(Vertices.hash(one.entities().get(place)), Vertices.hash(other.entities().get(place)));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    private List<Seat> seats(String id) {
        var entity = entities.get(id);
        if (!entity.isClass()) {
            return List.of(new Seat(entity, null));
        }
        var documents = new TreeSet<String>();
        graph.ties().values().forEach(tie -> tie.supports().forEach(support -> documents.addAll(support.documents())));
        return documents.stream().map(document -> new Seat(entity, document)).toList();
    }

    private void walk(List<Seat> way) {
        var last = way.getLast();
        if (last.entity().id().equals(question.to())) {
            arrive(way);
        } else if (way.size() <= question.maxHops() && (way.size() == 1 || passes(last))) {
            for (var entity : graph.entities()) {
                if (way.stream().noneMatch(seat -> seat.entity().equals(entity))) {
                    for (var seat : seats(entity.id())) {
                        if (!ties(last, seat).isEmpty()) {
                            way.add(seat);
                            walk(way);
                            way.removeLast();
                        }
                    }
                }
            }
        }
    }

    private boolean passes(Seat seat) {
        var degree = graph.ties().values().stream()
                .filter(tie -> tie.from().equals(seat.entity().id()) || tie.to().equals(seat.entity().id()))
                .mapToLong(tie -> rows(tie, seat)).sum();
        return !filters.avoid().contains(seat.entity().id()) && !filters.avoidKinds().contains(seat.entity().kind())
                && (filters.maxDegree() == null || degree <= filters.maxDegree());
    }

    /** In how many rows of the seat's a tie stands: for each document of a class at its other end. */
    private long rows(Tie tie, Seat seat) {
        var documents = new TreeSet<String>();
        tie.supports().forEach(support -> documents.addAll(support.documents()));
        if (seat.document() != null) {
            return documents.contains(seat.document()) ? 1 : 0;
        }
        var other = entities.get(tie.from().equals(seat.entity().id()) ? tie.to() : tie.from());
        return other.isClass() ? documents.size() : 1;
    }

    private List<Tie> ties(Seat from, Seat to) {
        return graph.ties().values().stream().filter(tie -> joins(tie, from, to)).toList();
    }

    private boolean joins(Tie tie, Seat from, Seat to) {
        var along = tie.from().equals(from.entity().id()) && tie.to().equals(to.entity().id());
        var against = tie.from().equals(to.entity().id()) && tie.to().equals(from.entity().id());
        var free = filters.direction() == Direction.ANY || tie.kind().symmetric();
        var apart = from.document() != null && to.document() != null && !from.document().equals(to.document());
        return (along || against && free) && !apart && filters.walked().contains(tie.kind())
                && tie.modality().compareTo(filters.modality()) <= 0 && tie.origins() >= filters.minOrigins()
                && tie.confidence() >= filters.minConfidence() && switch (filters.disputed()) {
                    case INCLUDE -> true;
                    case EXCLUDE -> !tie.disputed();
                    case ONLY -> tie.disputed();
                } && tie.supports().stream().anyMatch(support -> counts(support, from) && counts(support, to) && takes(support));
    }

    private static boolean counts(Tie.Support support, Seat seat) {
        return seat.document() == null || support.documents().contains(seat.document());
    }

    private boolean takes(Tie.Support support) {
        var during = filters.during();
        var asOf = filters.asOf();
        return (during == null || days(during.days()).anyMatch(day -> held(support.held(), day, during.undated())))
                && (asOf == null || support.known() != null && !support.known().isAfter(asOf));
    }

    private static Stream<LocalDate> days(Period window) {
        return Objects.requireNonNull(window.from()).datesUntil(Objects.requireNonNull(window.to()).plusDays(1));
    }

    /** Whether a fact held on a day, or where that is enough may have. */
    private static boolean held(Held held, LocalDate day, boolean perhaps) {
        var within = (held.from() == null || !day.isBefore(held.from())) && (held.to() == null || !day.isAfter(held.to()));
        return within && switch (held.basis()) {
            case DATED, OPEN, SAID -> true;
            case SINCE -> perhaps || day.equals(held.from());
            case UNDATED -> perhaps;
        };
    }

    private void arrive(List<Seat> way) {
        var hops = new ArrayList<Set<Tie.Key>>();
        var strength = Integer.MAX_VALUE;
        for (var place = 1; place < way.size(); place++) {
            var ties = ties(way.get(place - 1), way.get(place));
            hops.add(new LinkedHashSet<>(ties.stream().map(Tie::key).toList()));
            strength = Math.min(strength, ties.stream().mapToInt(tie -> Slot.strength(tie.confidence(), tie.origins())).max().orElse(0));
        }
        var ids = way.stream().map(seat -> seat.entity().id()).toList();
        if (passesInOrder(ids, hops)) {
            answers.merge(ids, new Answer(ids, strength, hops), Oracle::both);
        }
    }

    private static Answer both(Answer one, Answer other) {
        for (var hop = 0; hop < one.hops().size(); hop++) {
            one.hops().get(hop).addAll(other.hops().get(hop));
        }
        return new Answer(one.entities(), Math.max(one.strength(), other.strength()), one.hops());
    }

    private boolean passesInOrder(List<String> ids, List<Set<Tie.Key>> hops) {
        var stage = 0;
        for (var hop = 0; hop < hops.size(); hop++) {
            while (stage < question.via().size() && question.via().get(stage) instanceof Waypoint.Over(_, var ties)
                    && hops.get(hop).stream().anyMatch(ties::contains)) {
                stage++;
            }
            if (stage < question.via().size() && question.via().get(stage).equals(new Waypoint.Through(ids.get(hop + 1)))) {
                stage++;
            }
        }
        return stage == question.via().size();
    }
}
