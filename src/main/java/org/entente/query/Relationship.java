// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.query;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.entente.model.Tie;

/**
 * A tie as an entity at one of its ends sees it.
 *
 * @param entity id of that entity
 * @param other the entity at the other end
 * @param tie the tie
 * @param supports the facts behind it that are asked for
 */
public record Relationship(String entity, EntityRef other, Tie tie, List<Tie.Support> supports) {

    private static final int FACTS = 5;

    /** What lists are sorted by: the kind, then the ids of the other end and of the end that the tie leaves, then the modality. */
    public String key() {
        return key(tie, other.id());
    }

    static String key(Tie tie, String other) {
        return String.join(" ", tie.kind().name(), other, tie.from(), tie.modality().key());
    }

    /** Ids of the facts that a list shows: the first five. */
    public Stream<String> facts() {
        return supports.stream().map(Tie.Support::fact).limit(FACTS);
    }

    /** As JSON shows it. */
    public RelationshipView view(Map<String, FactView> facts) {
        boolean out = tie.from().equals(entity);
        String direction = tie.kind().symmetric() ? "both" : out ? "out" : "in";
        List<FactView> views = facts().flatMap(id -> Stream.ofNullable(facts.get(id))).toList();
        return new RelationshipView(other, out ? tie.kind().reads() : tie.kind().readsBackwards(),
                new TieView(tie.kind().name(), direction, tie.modality().key(), supports.size(), tie.claims(), tie.origins(),
                        tie.confidence(),
                        Tie.Support.since(supports), Tie.Support.until(supports), Tie.Support.open(supports), tie.disputed(), views,
                        List.of()));
    }
}
