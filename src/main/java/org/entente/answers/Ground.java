// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.answers;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

import org.entente.graph.history.Past;
import org.entente.graph.history.PastFact;
import org.entente.model.Tie;
import org.entente.query.ClaimView;
import org.entente.query.EntityRef;
import org.entente.query.Evidence;
import org.entente.query.FactView;
import org.entente.query.QuantityView;
import org.entente.query.Ties;
import org.entente.query.TimeView;

/** What ties rest on: the graph as it is, or as it was. */
interface Ground {

    /** These ties by key; those that are not there are left out. */
    Map<Tie.Key, Tie> ties(Collection<Tie.Key> keys);

    /** These facts by id, each with so many claims at most, and those that deny it. */
    Map<String, FactView> facts(Collection<String> ids, int claims);

    /** The graph as it is. */
    record Present(Ties stored, Evidence evidence) implements Ground {

        @Override
        public Map<Tie.Key, Tie> ties(Collection<Tie.Key> keys) {
            return stored.byKey(keys);
        }

        @Override
        public Map<String, FactView> facts(Collection<String> ids, int claims) {
            return evidence.bothSides(ids, claims);
        }
    }

    /** The graph as it was, with the names that entities have today. */
    record Bygone(Past past, Evidence evidence, Function<String, EntityRef> entity) implements Ground {

        @Override
        public Map<Tie.Key, Tie> ties(Collection<Tie.Key> keys) {
            Map<Tie.Key, Tie> ties = new HashMap<>(past.ties());
            ties.keySet().retainAll(keys);
            return ties;
        }

        @Override
        public Map<String, FactView> facts(Collection<String> ids, int claims) {
            List<PastFact> known = ids.stream().flatMap(id -> Stream.ofNullable(past.facts().get(id))).toList();
            Map<String, ClaimView> told = evidence.claims(known.stream()
                    .flatMap(fact -> Stream.concat(fact.grades().keySet().stream(), fact.denials().keySet().stream())).toList());
            Map<String, FactView> facts = new TreeMap<>();
            known.forEach(fact -> facts.put(fact.id(), view(fact, told, claims)));
            return facts;
        }

        private FactView view(PastFact fact, Map<String, ClaimView> told, int most) {
            List<ClaimView> claims = Stream.of(fact.grades(), fact.denials()).flatMap(side -> first(side, told, most)).toList();
            Map<String, List<EntityRef>> roles = new TreeMap<>();
            fact.roles().forEach((role, ids) -> roles.put(role.key(), ids.stream().map(entity).toList()));
            var amount = fact.quantity();
            var time = fact.time();
            return new FactView(fact.id(), fact.type().label(),
                    amount == null ? null : new QuantityView(amount.min(), amount.max(), amount.unit(), amount.approximate()),
                    time == null ? null : TimeView.of(time), roles, fact.details(), fact.grades().size(), claims,
                    fact.conflicts());
        }

        private static Stream<ClaimView> first(Map<String, String> side, Map<String, ClaimView> told, int most) {
            return side.entrySet().stream()
                    .flatMap(graded -> Stream.ofNullable(told.get(graded.getKey())).map(claim -> claim.graded(graded.getValue())))
                    .sorted(ClaimView.ASSERTED_FIRST).limit(most);
        }
    }
}
