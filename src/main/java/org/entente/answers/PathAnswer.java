// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.answers;

import java.time.LocalDate;
import java.util.List;

import org.entente.query.EntityRef;
import org.entente.query.TieView;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a path question, with its evidence.
 *
 * @param from where paths begin
 * @param to where they end
 * @param paths the paths, best first
 * @param reason why there is no path, or why the answer is partial; else null
 * @param partial whether the time budget ended the search early
 * @param undated how many facts behind the best paths that there are with undated ones may have been in the window while nothing says when
 *        they were: they are left out, or taken in where the question wants them; 0 without a window
 * @param nearMisses paths that the question just missed
 * @param horizon what the graph rests on
 * @param took what the search cost
 * @param cypher a query that draws the answer in Neo4j Browser
 */
public record PathAnswer(EntityRef from, EntityRef to, List<Path> paths, @Nullable String reason, boolean partial, int undated,
        List<Miss> nearMisses, Horizon horizon, Took took, String cypher) {

    /**
     * A path.
     *
     * @param hops how many hops
     * @param confidence that of its weakest hop
     * @param weakest the place of that hop, counted from 0
     * @param coherent whether its hops can belong together in time
     * @param incoherence why not, or null
     * @param disputed whether it crosses a disputed tie
     * @param restsOn ids of the documents each of which, withdrawn, would break it
     * @param mergers the mergers of entities without which it would break
     * @param steps the hops
     */
    public record Path(int hops, double confidence, int weakest, boolean coherent, @Nullable String incoherence, boolean disputed,
            List<String> restsOn, List<Merger> mergers, List<Step> steps) {

        /** Whether each hop has a fact behind it. */
        boolean substantiated() {
            return steps.stream().allMatch(step -> step.ties().stream().anyMatch(tie -> tie.factCount() > 0));
        }
    }

    /**
     * A merger of entities that a path rests on.
     *
     * @param entity the merged entity
     * @param members the ids that the documents of the path name it by
     * @param judgements ids of the judgements that join them
     * @param contested whether another judgement holds two of them apart
     */
    public record Merger(EntityRef entity, List<String> members, List<String> judgements, boolean contested) {}

    /** A hop with every tie that joins its ends, strongest first. */
    public record Step(EntityRef from, EntityRef to, List<TieView> ties) {}

    /**
     * A path that the question just missed.
     *
     * @param without the parameters that excluded it
     * @param hops how many hops it has
     * @param confidence that of its weakest hop
     * @param entities the entities along it
     */
    public record Miss(String without, int hops, double confidence, List<EntityRef> entities) {}

    /**
     * What the graph rests on.
     *
     * @param documents how many documents
     * @param latest the date of the latest
     * @param version the version of the graph, which grows with each change of it
     */
    public record Horizon(int documents, @Nullable LocalDate latest, long version) {}

    /** Milliseconds in all, and rows of the index that were read. */
    public record Took(double ms, int expanded) {}
}
