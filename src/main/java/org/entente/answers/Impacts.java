// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.answers;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

import org.entente.model.GraphChange;
import org.entente.model.Tie;
import org.entente.paths.FoundPath;
import org.entente.paths.PathEngine;
import org.entente.paths.PathQuestion;
import org.entente.paths.Snapshot;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Which path questions a change that is not made yet would answer otherwise: those between any two ends of the ties that it touches. */
@Service
public class Impacts {

    private static final int MOST_ENDS = 30;

    private final IndexKeeper index;
    private final Substantiation substantiation;

    Impacts(IndexKeeper index, Substantiation substantiation) {
        this.index = index;
        this.substantiation = substantiation;
    }

    /** The questions in the order of their ends; of a change that touches very many, those between the first ends. */
    public List<Impact> of(GraphChange change) {
        Set<String> ends = new TreeSet<>();
        change.tiesGone().forEach(key -> ends.addAll(List.of(key.from(), key.to())));
        change.ties().stream().map(Tie::key).forEach(key -> ends.addAll(List.of(key.from(), key.to())));
        List<String> some = ends.stream().limit(MOST_ENDS).toList();
        Snapshot before = index.snapshot();
        Snapshot after = before.after(change);
        List<Impact> impacts = new ArrayList<>();
        for (int i = 0; i < some.size(); i++) {
            for (String to : some.subList(i + 1, some.size())) {
                Impact.Sketch then = best(before, some.get(i), to);
                Impact.Sketch now = best(after, some.get(i), to);
                if (!Objects.equals(then, now)) {
                    impacts.add(new Impact(substantiation.entity(some.get(i)), substantiation.entity(to), then, now));
                }
            }
        }
        return impacts;
    }

    private Impact.@Nullable Sketch best(Snapshot snapshot, String from, String to) {
        List<FoundPath> paths = PathEngine.search(snapshot, PathQuestion.between(from, to)).paths();
        return paths.isEmpty()
                ? null
                : new Impact.Sketch(paths.getFirst().hops().size(), paths.getFirst().confidence(),
                        paths.getFirst().entities().stream().map(substantiation::entity).toList());
    }
}
