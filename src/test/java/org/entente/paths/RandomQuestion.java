// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.paths;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.entente.model.Entity;
import org.entente.model.EntityKind;
import org.entente.model.Modality;
import org.entente.model.Period;
import org.entente.model.Tie;
import org.entente.model.TieKind;
import org.entente.model.Window;

/** A question with any mixture of filters, drawn at random. */
final class RandomQuestion {

    private final Random random;
    private final RandomGraph graph;

    private RandomQuestion(Random random, RandomGraph graph) {
        this.random = random;
        this.graph = graph;
    }

    static PathQuestion draw(Random random, RandomGraph graph) {
        return new RandomQuestion(random, graph).draw();
    }

    private PathQuestion draw() {
        var from = entity();
        var to = entity();
        while (to.equals(from)) {
            to = entity();
        }
        return new PathQuestion(from, to, List.copyOf(via(from, to)), 1 + random.nextInt(7), 1 + random.nextInt(6),
                random.nextInt(3) == 0 ? Order.CONFIDENCE : Order.HOPS, filters(), Duration.ofMinutes(1));
    }

    private Set<Waypoint> via(String from, String to) {
        var via = new LinkedHashSet<Waypoint>();
        for (var number = seldom() ? 1 + random.nextInt(3) : 0; number > 0; number--) {
            via.add(random.nextBoolean() ? new Waypoint.Through(entity()) : new Waypoint.Over("fact", ties()));
        }
        via.remove(new Waypoint.Through(from));
        via.remove(new Waypoint.Through(to));
        return via;
    }

    /** Agreements have parties and signatories, so their ties touch no class. */
    private Set<Tie.Key> ties() {
        var classes = graph.entities().stream().filter(Entity::isClass).map(Entity::id).toList();
        var keys = graph.ties().keySet().stream().filter(key -> !classes.contains(key.from()) && !classes.contains(key.to())).toList();
        var ties = new HashSet<Tie.Key>();
        for (var number = keys.isEmpty() ? 0 : 1 + random.nextInt(3); number > 0; number--) {
            ties.add(keys.get(random.nextInt(keys.size())));
        }
        return ties;
    }

    private Filters filters() {
        var day = LocalDate.of(2024, 1 + random.nextInt(12), 1);
        return new Filters(seldom() ? Direction.FORWARD : Direction.ANY, random.nextBoolean() ? Set.copyOf(TieKind.all()) : Set.of(),
                seldom() ? Set.of(TieKind.MET) : Set.of(), seldom() ? Set.of(entity()) : Set.of(),
                seldom() ? Set.of(EntityKind.WEAPON) : Set.of(), seldom() ? 1 + random.nextInt(5) : null,
                random.nextInt(3) == 0 ? new Window(new Period(day, day.plusMonths(random.nextInt(3))), random.nextBoolean()) : null,
                seldom() ? day : null,
                Modality.values()[random.nextInt(3)], seldom() ? random.nextInt(6) / 5.0 : 0, seldom() ? random.nextInt(3) : 0,
                seldom() ? Disputed.values()[random.nextInt(3)] : Disputed.INCLUDE);
    }

    private boolean seldom() {
        return random.nextInt(5) == 0;
    }

    private String entity() {
        return graph.entities().get(random.nextInt(graph.entities().size())).id();
    }
}
