// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.entente.model.Entity;
import org.entente.query.Judgements;
import org.entente.query.TieStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The pairs of entities of the graph that may be one and that nobody judged yet; found once a version of the graph. */
@Service
public class Candidates {

    private final TieStream graph;
    private final Judgements judgements;
    private Found last = new Found(-1, List.of());

    public Candidates(TieStream graph, Judgements judgements) {
        this.graph = graph;
        this.judgements = judgements;
    }

    private record Found(long version, List<Candidate> candidates) {}

    /** Those that nobody judged, likeliest first. */
    public List<Candidate> unjudged() {
        Set<List<String>> judged = judgements.pairs();
        return found().stream().filter(candidate -> !judged.contains(List.of(candidate.one().id(), candidate.other().id()))).toList();
    }

    /** Those of them that need no person to decide: right at least as often as {@link Matcher#PRECISION} says. */
    public List<Candidate> certain() {
        return unjudged().stream().filter(candidate -> candidate.score().certain()).toList();
    }

    /** How like two are, 0 to 1, where they were found to be a pair the last time that pairs were sought; else null. */
    public synchronized @Nullable Double score(String one, String other) {
        return last.candidates().stream().filter(pair -> Set.of(pair.one().id(), pair.other().id()).equals(Set.of(one, other)))
                .map(pair -> pair.score().value()).findFirst().orElse(null);
    }

    private synchronized List<Candidate> found() {
        long version = graph.version();
        if (last.version() != version) {
            List<Entity> entities = new ArrayList<>();
            graph.entities(entities::add);
            last = new Found(version, Matcher.candidates(entities));
        }
        return last.candidates();
    }
}
