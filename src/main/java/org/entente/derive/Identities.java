// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.derive;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.entente.model.Entity;
import org.entente.model.Judgement;
import org.entente.model.Verdict;

/** Which ids name one entity, by all judgements that stand: the connected components over SAME. */
public final class Identities {

    /** The property of a merged entity that lists the ids of its members. */
    public static final String MERGED = "merged";

    /** The id that a merger takes on: one that several documents share, then the shortest, then the first in the alphabet. */
    private static final Comparator<String> REPRESENTATIVE = Comparator.comparing((String id) -> id.contains("@"))
            .thenComparing(String::length).thenComparing(Comparator.naturalOrder());

    private final Map<String, String> apart = new HashMap<>();
    private final Map<String, Set<String>> components = new HashMap<>();
    private final Map<String, String> representatives = new HashMap<>();
    private final Map<String, Conflict> conflicts = new TreeMap<>();

    private Identities() {}

    /** What these judgements say together, in whatever order they come. */
    public static Identities of(Collection<Judgement> judgements) {
        Identities identities = new Identities();
        judgements.forEach(identities::take);
        identities.components.values()
                .forEach(members -> members
                        .forEach(id -> identities.representatives.put(id, members.stream().min(REPRESENTATIVE).orElse(id))));
        judgements.stream().filter(judgement -> judgement.verdict() == Verdict.DIFFERENT).forEach(identities::contest);
        return identities;
    }

    private void take(Judgement judgement) {
        if (judgement.setsApart()) {
            apart.put(judgement.other(), judgement.one());
        }
        if (judgement.verdict() == Verdict.SAME) {
            Set<String> union = new TreeSet<>(members(judgement.one()));
            union.addAll(members(judgement.other()));
            union.forEach(id -> components.put(id, union));
        }
    }

    private void contest(Judgement judgement) {
        if (members(judgement.one()).contains(judgement.other())) {
            Conflict conflict = Conflict.ofIdentity(judgement.one(), judgement.other());
            conflicts.put(conflict.id(), conflict);
        }
    }

    /** The id of the entity that a document means by an id. */
    public String canonical(String id, String document) {
        String mention = id + "@" + document;
        return canonical(apart.containsKey(mention) ? mention : id);
    }

    private String canonical(String id) {
        return representatives.getOrDefault(id, id);
    }

    /** The ids that name one with this id, itself among them. */
    public Set<String> members(String id) {
        return components.getOrDefault(id, Set.of(id));
    }

    /** The id that documents give, where one of them is set apart under this id. */
    public String base(String mention) {
        return apart.getOrDefault(mention, mention);
    }

    /** Pairs of ids that one judgement holds apart and others join. */
    public Map<String, Conflict> conflicts() {
        return conflicts;
    }

    /** What a document says of an entity, under the id that it has by these judgements. */
    public Entity seen(Entity said, String document) {
        String id = canonical(said.id(), document);
        Entity seen = id.equals(said.id())
                ? said
                : new Entity(id, said.kind(), said.name(), said.aliases(), said.properties(), said.attributes());
        Set<String> members = members(id);
        return members.size() == 1 ? seen : seen.with(MERGED, List.copyOf(members));
    }

    /** A claim with the ids of entities that its names have by these judgements. */
    public StoredClaim seen(StoredClaim claim) {
        return components.isEmpty() && apart.isEmpty() ? claim : claim.renamed(id -> canonical(id, claim.document()));
    }

    /** The entities that bear another id by other judgements, under the id that they have here. */
    public Set<String> movedIn(Identities other) {
        Set<String> ids = new HashSet<>(representatives.keySet());
        ids.addAll(other.representatives.keySet());
        Set<String> moved = new HashSet<>();
        ids.stream().filter(id -> !members(id).equals(other.members(id))).forEach(id -> moved.add(canonical(id)));
        Map<String, String> split = new HashMap<>(apart);
        split.putAll(other.apart);
        split.keySet().removeIf(mention -> apart.containsKey(mention) && other.apart.containsKey(mention));
        split.forEach((mention, base) -> {
            moved.add(canonical(mention));
            moved.add(canonical(base));
        });
        return moved;
    }
}
