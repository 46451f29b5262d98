// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.paths;

/** Finds the k best loop-free paths between two entities. */
public final class PathEngine {

    private PathEngine() {}

    /**
     * The best paths first. A path is a sequence of entities; of two, that with fewer hops is better, then that with the stronger
     * weakest link, where the strength of a link is the confidence of its strongest tie and then the independent origins of that tie;
     * what is equal in all this comes in a fixed order that depends on nothing but the entities' ids. Ties that join the same two
     * entities are one hop.
     */
    public static PathResult search(Snapshot snapshot, PathQuestion question) {
        var budget = new Budget(question.budget());
        var search = new Search(snapshot, question, budget);
        var complete = search.run();
        var paths = search.paths();
        var absence = paths.isEmpty() ? Absences.explain(snapshot, question, budget, complete) : null;
        return new PathResult(paths, absence, !complete, budget.rows(), snapshot.version());
    }
}
