// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.paths;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.entente.model.Tie;

/** Tells a path's hops with all their ties. Of a class, only those ties count that one document says together with the next. */
final class Trace {

    private final Snapshot snapshot;
    private final Vertices vertices;
    private final Sieve sieve;

    Trace(Snapshot snapshot, Filters filters) {
        this.snapshot = snapshot;
        this.vertices = snapshot.vertices();
        this.sieve = new Sieve(snapshot, filters);
    }

    FoundPath path(Route route) {
        var seats = new ArrayList<List<Integer>>();
        for (var position = 0; position <= route.hops(); position++) {
            var end = position == 0 || position == route.hops();
            seats.add(seats(Itinerary.vertex(route.states()[position]), end));
        }
        for (var position = 1; position < seats.size(); position++) {
            seats.set(position, joined(seats.get(position), seats.get(position - 1), false));
        }
        for (var position = seats.size() - 2; position >= 0; position--) {
            seats.set(position, joined(seats.get(position), seats.get(position + 1), true));
        }
        var hops = new ArrayList<Hop>();
        for (var position = 1; position < seats.size(); position++) {
            hops.add(hop(seats.get(position - 1), seats.get(position)));
        }
        return new FoundPath(hops, Slot.confidence(route.bound()), Slot.origins(route.bound()));
    }

    private List<Integer> seats(int vertex, boolean end) {
        return Arrays.stream(vertices.seats(vertices.entities()[vertex])).filter(seat -> end || sieve.passes(seat)).boxed().toList();
    }

    private List<Integer> joined(List<Integer> seats, List<Integer> others, boolean forward) {
        return seats.stream().filter(seat -> others.stream().anyMatch(other -> !places(seat, other, forward).isEmpty())).toList();
    }

    private Hop hop(List<Integer> froms, List<Integer> tos) {
        var ties = new TreeMap<Integer, HopTie>();
        for (var from : froms) {
            for (var to : tos) {
                for (var place : places(from, to, true)) {
                    merge(ties, tie(from, to, place));
                }
            }
        }
        var strongest = Comparator.comparingInt((HopTie tie) -> Slot.strength(tie.confidence(), tie.origins())).reversed();
        return new Hop(vertices.name(froms.getFirst()), vertices.name(tos.getFirst()), ties.values().stream().sorted(strongest).toList());
    }

    private static void merge(Map<Integer, HopTie> ties, HopTie tie) {
        var name = (tie.key().kind().ordinal() << 2 | tie.heading().ordinal()) << 2 | tie.key().modality().ordinal();
        ties.merge(name, tie, HopTie::and);
    }

    private List<Integer> places(int from, int to, boolean forward) {
        var page = snapshot.page(from);
        var looks = sieve.looks(forward);
        var places = new ArrayList<Integer>();
        for (var place = page.seek(from, to); place < page.end(from) && page.neighbours()[place] == to; place++) {
            if (looks[page.slots()[place] & Slot.LOOK] && sieve.admits(page, place)) {
                places.add(place);
            }
        }
        return places;
    }

    private HopTie tie(int from, int to, int place) {
        var page = snapshot.page(from);
        var slot = page.slots()[place];
        var spells = new ArrayList<Spell>();
        for (var which = 0; which < page.spellCount(place); which++) {
            if (sieve.admits(page.spell(place, which))) {
                spells.add(Spell.unpack(page.spell(place, which)));
            }
        }
        var strength = Slot.strength(slot);
        return new HopTie(key(vertices.name(from), vertices.name(to), slot), Slot.heading(slot), Slot.confidence(strength),
                Slot.origins(strength), (slot & Slot.DISPUTED) != 0, spells);
    }

    private static Tie.Key key(String from, String to, int slot) {
        var kind = Slot.kind(slot);
        var modality = Slot.modality(slot);
        return switch (Slot.heading(slot)) {
            case OUT -> new Tie.Key(kind, modality, from, to);
            case IN -> new Tie.Key(kind, modality, to, from);
            case BOTH -> from.compareTo(to) <= 0 ? new Tie.Key(kind, modality, from, to) : new Tie.Key(kind, modality, to, from);
        };
    }
}
