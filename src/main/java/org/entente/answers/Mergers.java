// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.answers;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.entente.model.Verdict;
import org.entente.paths.FoundPath;
import org.entente.paths.Hop;
import org.entente.paths.HopTie;
import org.entente.query.Entities;
import org.entente.query.EntityRef;
import org.entente.query.JudgementView;
import org.entente.query.Judgements;

/**
 * On which mergers of entities paths rest: where the claims of one hop name another member than those of the next, or where those of the
 * first or the last hop do not name the end itself.
 */
final class Mergers {

    private final Entities entities;
    private final Judgements judgements;
    private final Map<HopTie, Backing> backed;
    private final Map<String, Set<String>> named = new HashMap<>();

    Mergers(Entities entities, Judgements judgements, Map<HopTie, Backing> backed, List<FoundPath> paths) {
        this.entities = entities;
        this.judgements = judgements;
        this.backed = backed;
        Set<String> members = new HashSet<>();
        paths.forEach(path -> path.entities().forEach(id -> members.addAll(entities.members(id))));
        if (!members.isEmpty()) {
            Set<String> facts = new HashSet<>();
            backed.values().forEach(backing -> backing.facts().forEach(facts::add));
            judgements.named(facts, members).forEach(each -> named.computeIfAbsent(each.fact(), any -> new HashSet<>()).add(each.member()));
        }
    }

    /** The mergers without which this path would break, in the order of the path. */
    List<PathAnswer.Merger> of(FoundPath path) {
        List<PathAnswer.Merger> mergers = new ArrayList<>();
        List<String> ids = path.entities();
        for (int place = 0; place < ids.size(); place++) {
            List<String> members = entities.members(ids.get(place));
            if (!members.isEmpty()) {
                Set<String> before = place == 0 ? Set.of(ids.get(place)) : named(path.hops().get(place - 1), members);
                Set<String> after = place == ids.size() - 1 ? Set.of(ids.get(place)) : named(path.hops().get(place), members);
                if (Collections.disjoint(before, after)) {
                    Set<String> joined = new TreeSet<>(before);
                    joined.addAll(after);
                    mergers.add(merger(ids.get(place), members, List.copyOf(joined)));
                }
            }
        }
        return mergers;
    }

    private PathAnswer.Merger merger(String id, List<String> members, List<String> joined) {
        List<JudgementView> standing = judgements.among(members);
        EntityRef entity = entities.require(id);
        return new PathAnswer.Merger(entity, joined,
                standing.stream().filter(judgement -> judgement.verdict().equals(Verdict.SAME.key())).map(JudgementView::id).toList(),
                standing.stream().anyMatch(judgement -> judgement.verdict().equals(Verdict.DIFFERENT.key())));
    }

    private Set<String> named(Hop hop, List<String> members) {
        Set<String> found = new HashSet<>();
        for (HopTie tie : hop.ties()) {
            Backing backing = backed.get(tie);
            if (backing != null) {
                backing.facts().forEach(fact -> found.addAll(named.getOrDefault(fact, Set.of())));
            }
        }
        found.retainAll(members);
        return found;
    }
}
