// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.bench;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

import org.entente.model.Entity;
import org.entente.model.EntityKind;
import org.entente.model.Held;
import org.entente.model.Modality;
import org.entente.model.Period;
import org.entente.model.Tie;
import org.entente.model.TieKind;

/**
 * A graph with hubs, grown by preferential attachment (Dorogovtsev, Mendes and Samukhin, 2000): each new entity ties itself to
 * earlier ones, drawn in proportion to the ties that reached them plus a fifth of those that each brings. Degrees follow a power law
 * of exponent 2.2, cut at a greatest degree; the first entities are given a start, so that it is reached. No two ties join the same
 * two entities.
 */
final class ScaleFree {

    static final double EXPONENT = 2.2;

    private static final int GREATEST_DEGREE = 50_000;
    private static final double APPEAL = (EXPONENT - 2) / (EXPONENT - 1);
    private static final int STARTERS = 8;
    private static final int START = 400;
    private static final int TRIES = 100;
    private static final int YEARS = 10;
    private static final TieKind[] KINDS = TieKind.all().stream().filter(TieKind::walkedByDefault).toArray(TieKind[]::new);
    private static final EntityKind[] ENTITY_KINDS = {EntityKind.ORGANIZATION, EntityKind.PERSON, EntityKind.STATE};

    private final int entities;
    private final int[] from;
    private final int[] to;
    private final int[] degrees;
    private final long seed;
    private final int greatest;
    private int size;

    private ScaleFree(int entities, int ties, long seed) {
        this.entities = entities;
        this.from = new int[ties];
        this.to = new int[ties];
        this.degrees = new int[entities];
        this.seed = seed;
        this.greatest = Math.min(GREATEST_DEGREE, entities / 4);
    }

    static ScaleFree grow(int entities, int ties, long seed) {
        var graph = new ScaleFree(entities, ties, seed);
        graph.grow();
        return graph;
    }

    private void grow() {
        var random = new Random(seed);
        var each = (double) from.length / entities;
        var drawn = new int[entities];
        for (var entity = 1; entity < entities; entity++) {
            var due = (int) Math.min(Math.round((entity + 1) * each), from.length) - size;
            for (var left = Math.min(due, entity); left > 0; left--) {
                var target = draw(random, entity, drawn);
                if (target >= 0) {
                    drawn[target] = entity;
                    degrees[target]++;
                    degrees[entity]++;
                    from[size] = entity;
                    to[size++] = target;
                }
            }
        }
    }

    private int draw(Random random, int entity, int[] drawn) {
        for (var tried = 0; tried < TRIES; tried++) {
            var target = random.nextDouble() < APPEAL ? random.nextInt(entity) : reached(random);
            if (target < entity && drawn[target] != entity && degrees[target] < greatest) {
                return target;
            }
        }
        return -1;
    }

    private int reached(Random random) {
        var place = random.nextInt(size + START * STARTERS);
        return place < size ? to[place] : (place - size) / START;
    }

    int entities() {
        return entities;
    }

    int ties() {
        return size;
    }

    int greatestDegree() {
        return Arrays.stream(degrees).max().orElse(0);
    }

    int from(int tie) {
        return from[tie];
    }

    int to(int tie) {
        return to[tie];
    }

    static String name(int entity) {
        return "Entity " + entity;
    }

    static String id(int entity) {
        return kind(entity).prefix() + ":n" + entity;
    }

    static EntityKind kind(int entity) {
        return ENTITY_KINDS[entity % ENTITY_KINDS.length];
    }

    void entities(Consumer<Entity> consumer) {
        for (var entity = 0; entity < entities; entity++) {
            consumer.accept(Entity.named(id(entity), kind(entity), name(entity)));
        }
    }

    void ties(Consumer<Tie> consumer) {
        var random = new Random(seed + 1);
        for (var tie = 0; tie < size; tie++) {
            consumer.accept(tie(tie, random));
        }
    }

    private Tie tie(int number, Random random) {
        var kind = KINDS[random.nextInt(KINDS.length)];
        var one = id(from[number]);
        var other = id(to[number]);
        var swap = kind.symmetric() && one.compareTo(other) > 0;
        var day = LocalDate.of(2015 + random.nextInt(YEARS), 1 + random.nextInt(12), 1 + random.nextInt(28));
        var support = new Tie.Support(fact(number), Held.during(Period.of(day)), day, List.of(document(number)));
        return new Tie(kind, Modality.ACTUAL, swap ? other : one, swap ? one : other, List.of(support), 1, 1 + random.nextInt(3),
                (30 + random.nextInt(66)) / 100.0,
                random.nextInt(10) == 0);
    }

    static String fact(int tie) {
        return "fact:tie:" + tie;
    }

    /** A passage carries the claims of a hundred ties, a document ten passages. */
    static String document(int tie) {
        return "doc-" + tie / 1_000;
    }
}
