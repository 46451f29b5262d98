// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeoutException;

import org.jgrapht.Graph;
import org.jgrapht.alg.shortestpath.YenShortestPathIterator;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.GraphDelegator;
import org.jgrapht.graph.SimpleGraph;

/** JGraphT's iterator over the shortest loop-free paths by Yen's algorithm, on the same graph in memory. */
final class Yen implements Contender {

    private static final int QUESTIONS = 50;

    private final Clocked graph;

    Yen(ScaleFree ties) {
        var simple = new SimpleGraph<Integer, DefaultEdge>(DefaultEdge.class);
        for (var entity = 0; entity < ties.entities(); entity++) {
            simple.addVertex(entity);
        }
        for (var tie = 0; tie < ties.ties(); tie++) {
            simple.addEdge(ties.from(tie), ties.to(tie));
        }
        graph = new Clocked(simple);
    }

    @Override
    public String name() {
        return "JGraphT Yen";
    }

    @Override
    public Duration limit() {
        return Duration.ofSeconds(10);
    }

    @Override
    public int most() {
        return QUESTIONS;
    }

    @Override
    public boolean filters() {
        return false;
    }

    @Override
    public List<Integer> ask(Pair pair, boolean filtered) {
        graph.deadline = System.nanoTime() + limit().toNanos();
        var paths = new YenShortestPathIterator<>(graph, pair.from(), pair.to());
        var hops = new ArrayList<Integer>();
        while (hops.size() < Asked.K && paths.hasNext()) {
            var path = paths.next();
            if (path.getLength() > Asked.MAX_HOPS) {
                break;
            }
            hops.add(path.getLength());
        }
        return hops;
    }

    /** The graph, which stops those who read it when their time is over. */
    private static final class Clocked extends GraphDelegator<Integer, DefaultEdge> {

        private static final long serialVersionUID = 1;
        private long deadline = Long.MAX_VALUE;

        Clocked(Graph<Integer, DefaultEdge> graph) {
            super(graph);
        }

        @Override
        public Set<DefaultEdge> outgoingEdgesOf(Integer vertex) {
            if (System.nanoTime() > deadline) {
                throw new CutOff(new TimeoutException());
            }
            return super.outgoingEdgesOf(vertex);
        }
    }
}
