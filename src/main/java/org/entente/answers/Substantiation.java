// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.answers;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.entente.model.Tie;
import org.entente.model.Window;
import org.entente.paths.Coherence;
import org.entente.paths.FoundPath;
import org.entente.paths.Hop;
import org.entente.paths.HopTie;
import org.entente.paths.Snapshot;
import org.entente.query.Entities;
import org.entente.query.EntityRef;
import org.entente.query.Evidence;
import org.entente.query.Judgements;
import org.entente.query.FactView;
import org.entente.query.Resolution;
import org.entente.query.TieView;
import org.entente.query.Ties;
import org.springframework.stereotype.Component;

/** Gives paths their evidence: the facts behind each tie, with the claims that say so. */
@Component
class Substantiation {

    private static final int MOST_FACTS = 100;
    private static final int MOST_CLAIMS = 20;

    private final Entities entities;
    private final Ground present;
    private final Evidence evidence;
    private final Judgements judgements;

    Substantiation(Entities entities, Ties ties, Evidence evidence, Judgements judgements) {
        this.entities = entities;
        this.present = new Ground.Present(ties, evidence);
        this.evidence = evidence;
        this.judgements = judgements;
    }

    /** The paths with at most so many claims a tie. */
    List<PathAnswer.Path> substantiate(List<FoundPath> paths, Snapshot snapshot, int claims) {
        return substantiate(paths, snapshot, present, claims);
    }

    /** The same of the graph as it was. */
    List<PathAnswer.Path> substantiate(List<FoundPath> paths, PastSnapshots.Kept kept, int claims) {
        return substantiate(paths, kept.snapshot(), new Ground.Bygone(kept.past(), evidence, this::entity), claims);
    }

    /** How many facts behind these paths may have been in a window while nothing says when they were. */
    int undated(List<FoundPath> paths, Window window) {
        return undated(paths, window, present);
    }

    /** The same of the graph as it was. */
    int undated(List<FoundPath> paths, Window window, PastSnapshots.Kept kept) {
        return undated(paths, window, new Ground.Bygone(kept.past(), evidence, this::entity));
    }

    private static int undated(List<FoundPath> paths, Window window, Ground ground) {
        var open = walked(paths).stream().filter(tie -> tie.spells().stream().anyMatch(spell -> window.wondersAt(spell.held()))).toList();
        return (int) backed(open, ground).values().stream().flatMap(backing -> backing.supports().stream())
                .filter(support -> window.wondersAt(support.held())).map(Tie.Support::fact).distinct().count();
    }

    private static Set<HopTie> walked(List<FoundPath> paths) {
        var walked = new LinkedHashSet<HopTie>();
        paths.forEach(path -> path.hops().forEach(hop -> walked.addAll(hop.ties())));
        return walked;
    }

    private static Map<HopTie, Backing> backed(Collection<HopTie> walked, Ground ground) {
        var stored = walked.isEmpty() ? Map.<Tie.Key, Tie>of() : ground.ties(walked.stream().map(HopTie::key).distinct().toList());
        var backed = new HashMap<HopTie, Backing>();
        walked.forEach(tie -> backed.put(tie, Backing.of(tie, stored.get(tie.key()))));
        return backed;
    }

    private List<PathAnswer.Path> substantiate(List<FoundPath> paths, Snapshot snapshot, Ground ground, int claims) {
        var backed = backed(walked(paths), ground);
        var most = claims == PathRequest.ALL ? Integer.MAX_VALUE : MOST_FACTS;
        var facts = ground.facts(backed.values().stream().flatMap(tie -> tie.facts().limit(most)).distinct().toList(),
                Math.max(claims, MOST_CLAIMS));
        var mergers = new Mergers(entities, judgements, backed, paths);
        return paths.stream().map(path -> path(path, new Rests(snapshot, backed), mergers, backed, facts, claims)).toList();
    }

    private PathAnswer.Path path(FoundPath path, Rests rests, Mergers mergers, Map<HopTie, Backing> backed,
            Map<String, FactView> facts, int claims) {
        var objection = Coherence.objection(path).orElse(null);
        var steps = new ArrayList<PathAnswer.Step>();
        for (var hop = 0; hop < path.hops().size(); hop++) {
            steps.add(step(path.hops().get(hop), rests.joining(path, hop), backed, facts, claims));
        }
        return new PathAnswer.Path(path.hops().size(), path.confidence(), path.weakest(), objection == null, objection, path.disputed(),
                rests.of(path), mergers.of(path), steps);
    }

    private PathAnswer.Step step(Hop hop, Set<String> documents, Map<HopTie, Backing> backed, Map<String, FactView> facts, int claims) {
        var views = new ArrayList<TieView>();
        for (var tie : hop.ties()) {
            var backing = backed.get(tie);
            if (backing != null) {
                views.add(backing.within(documents).view(facts, claims, documents));
            }
        }
        return new PathAnswer.Step(entity(hop.from()), entity(hop.to()), views);
    }

    /** The entity of this id with its name. */
    EntityRef entity(String id) {
        return entities.resolve(id) instanceof Resolution.Found(EntityRef found) ? found : new EntityRef(id, id, "Entity");
    }
}
