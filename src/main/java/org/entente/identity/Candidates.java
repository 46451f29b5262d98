// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.entente.gazetteer.Gazetteer;
import org.entente.model.Entity;
import org.entente.query.Judgements;
import org.entente.query.TieStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * The pairs of entities of the graph that may be one, that nobody judged yet and that the gazetteer does not tell apart; found once a
 * version of the graph.
 */
@Service
public class Candidates {

    private final TieStream graph;
    private final Judgements judgements;
    private final Gazetteer gazetteer;
    private Found last = new Found(-1, List.of());

    public Candidates(TieStream graph, Judgements judgements, Gazetteer gazetteer) {
        this.graph = graph;
        this.judgements = judgements;
        this.gazetteer = gazetteer;
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
            last = new Found(version, Matcher.candidates(entities).stream().filter(pair -> !areToldApart(pair)).toList());
        }
        return last.candidates();
    }

    /** Two entries of the gazetteer, such as a town and the region of its name, are two. */
    private boolean areToldApart(Candidate pair) {
        return gazetteer.entity(pair.one().id()).isPresent() && gazetteer.entity(pair.other().id()).isPresent();
    }
}
