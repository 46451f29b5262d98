// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.paths;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;

import org.entente.model.Entity;
import org.entente.model.EntityKind;
import org.entente.model.Held;
import org.entente.model.Modality;
import org.entente.model.Tie;
import org.entente.model.TieKind;
import org.jspecify.annotations.Nullable;

/** A small graph with everything that a filter may ask for, drawn at random. */
record RandomGraph(List<Entity> entities, Map<Tie.Key, Tie> ties) {

    private static final EntityKind[] KINDS = {EntityKind.STATE, EntityKind.PERSON, EntityKind.ORGANIZATION, EntityKind.WEAPON};
    private static final TieKind[] TIE_KINDS = {TieKind.SUPPLIED, TieKind.ATTACKED, TieKind.MET, TieKind.PRODUCED, TieKind.SANCTIONED};

    static RandomGraph draw(Random random) {
        var entities = new ArrayList<Entity>();
        var size = 4 + random.nextInt(7);
        for (var number = 0; number < size; number++) {
            var kind = KINDS[random.nextInt(KINDS.length)];
            var isClass = kind == EntityKind.WEAPON && random.nextBoolean();
            entities.add(new Entity(kind.prefix() + ":" + number, kind, "n" + number, List.of(), Map.of(Entity.IS_CLASS, isClass)));
        }
        var graph = new RandomGraph(entities, new LinkedHashMap<>());
        var ties = size + random.nextInt(2 * size);
        for (var number = 0; number < ties; number++) {
            graph.put(graph.drawTie(random));
        }
        return graph;
    }

    void put(Tie tie) {
        ties.put(tie.key(), tie);
    }

    Tie drawTie(Random random) {
        var from = random.nextInt(entities.size());
        var to = (from + 1 + random.nextInt(entities.size() - 1)) % entities.size();
        var kind = TIE_KINDS[random.nextInt(TIE_KINDS.length)];
        var swap = kind.symmetric() && entities.get(from).id().compareTo(entities.get(to).id()) > 0;
        var supports = IntStream.range(0, 1 + random.nextInt(3)).mapToObj(fact -> drawSupport(random, fact)).toList();
        return new Tie(kind, Modality.values()[Math.max(0, random.nextInt(5) - 2)], entities.get(swap ? to : from).id(),
                entities.get(swap ? from : to).id(), supports, 1, 1 + random.nextInt(3),
                random.nextInt(1, 6) / 5.0, random.nextInt(4) == 0);
    }

    private static Tie.Support drawSupport(Random random, int fact) {
        var since = drawDay(random);
        var until = drawDay(random);
        if (since != null && until != null && until.isBefore(since)) {
            until = since;
        }
        var documents = new TreeSet<String>();
        for (var number = 1 + random.nextInt(2); number > 0; number--) {
            documents.add("doc" + random.nextInt(4));
        }
        return new Tie.Support("fact:" + fact, drawHeld(random, since, until), drawDay(random), List.copyOf(documents));
    }

    private static Held drawHeld(Random random, @Nullable LocalDate since, @Nullable LocalDate until) {
        return switch (Held.Basis.values()[random.nextInt(Held.Basis.values().length)]) {
            case OPEN -> new Held(since, until, since == null || until == null ? Held.Basis.UNDATED : Held.Basis.OPEN);
            case SINCE -> new Held(since, null, since == null ? Held.Basis.UNDATED : Held.Basis.SINCE);
            case DATED -> new Held(since, until, Held.Basis.DATED);
            case SAID -> new Held(since, until, Held.Basis.SAID);
            case UNDATED -> new Held(since, until, Held.Basis.UNDATED);
        };
    }

    static @Nullable LocalDate drawDay(Random random) {
        return random.nextInt(3) == 0 ? null : LocalDate.of(2024, 1 + random.nextInt(12), 1);
    }
}
