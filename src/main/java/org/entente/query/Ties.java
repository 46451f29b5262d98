// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.entente.model.FactType;
import org.entente.model.Modality;
import org.entente.model.Tie;
import org.entente.model.TieKind;
import org.entente.model.TieProperties;
import org.entente.model.TieShape;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.ResultStatement;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.springframework.stereotype.Service;

/** Ties by their ends, and by the facts that they rest on. */
@Service
public class Ties {

    private static final String OF_TREATY = """
            MATCH (a:Agreement {id: $fact})
            OPTIONAL MATCH (f:Agreement {treaty: a.treaty})
            RETURN DISTINCT coalesce(f.id, a.id) AS id
            """;

    private final Reads reads;

    public Ties(Driver driver) {
        this.reads = new Reads(driver);
    }

    /** These ties by key; those that are no more are left out. */
    public Map<Tie.Key, Tie> byKey(Collection<Tie.Key> keys) {
        return reads.atOneVersion(() -> stored(Set.copyOf(keys)));
    }

    private Map<Tie.Key, Tie> stored(Set<Tie.Key> keys) {
        Map<TieKind, List<Tie.Key>> byKind = keys.stream().collect(Collectors.groupingBy(Tie.Key::kind));
        Map<Tie.Key, Tie> ties = new HashMap<>();
        byKind.forEach(
                (kind, some) -> reads.list("ties", between(kind, some), row -> tie(kind, row)).forEach(tie -> ties.put(tie.key(), tie)));
        ties.keySet().retainAll(keys);
        return ties;
    }

    /** The keys of the ties between its parties, and between its signatories, that rest on an agreement: on any fact that tells of it. */
    public Set<Tie.Key> ofAgreement(String fact) {
        return reads.atOneVersion(() -> resting(fact));
    }

    private Set<Tie.Key> resting(String fact) {
        List<Tie.Key> candidates = new ArrayList<>();
        Set<String> facts = new HashSet<>(reads.list("agreements", OF_TREATY, Map.of("fact", fact), row -> Rows.required(row, "id")));
        List<String> ends = reads.list("parties",
                "MATCH (f:Agreement)<-[:PARTY_TO|SIGNED]-(e:Entity) WHERE f.id IN $facts RETURN DISTINCT e.id AS id ORDER BY id",
                Map.of("facts", List.copyOf(facts)), row -> Rows.required(row, "id"));
        for (int from = 0; from < ends.size(); from++) {
            for (String to : ends.subList(from + 1, ends.size())) {
                for (Modality modality : Modality.values()) {
                    for (TieShape tie : FactType.AGREEMENT.shape().ties()) {
                        candidates.add(new Tie.Key(tie.kind(), modality, ends.get(from), to));
                    }
                }
            }
        }
        return byKey(new HashSet<>(candidates)).values().stream()
                .filter(tie -> tie.supports().stream().anyMatch(s -> facts.contains(s.fact())))
                .map(Tie::key).collect(Collectors.toSet());
    }

    private static ResultStatement between(TieKind kind, List<Tie.Key> keys) {
        var pairs = keys.stream().map(key -> List.of(key.from(), key.to())).toList();
        var pair = Cypher.name("pair");
        var from = Cypher.node("Entity").named("a").withProperties("id", Cypher.valueAt(pair, 0));
        var to = Cypher.node("Entity").named("b").withProperties("id", Cypher.valueAt(pair, 1));
        var tie = from.relationshipTo(to, kind.name()).named("t");
        return Cypher.unwind(Cypher.parameter("pairs", pairs)).as(pair).match(tie)
                .returning(from.property("id").as("from"), to.property("id").as("to"), Cypher.properties(tie).as("tie")).build();
    }

    private static Tie tie(TieKind kind, Record row) {
        return TieProperties.read(kind, Rows.required(row, "from"), Rows.required(row, "to"), row.get("tie").asMap());
    }
}
