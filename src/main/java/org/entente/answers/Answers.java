// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.answers;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntBiFunction;

import org.entente.model.EntityKind;
import org.entente.model.Window;
import org.entente.paths.Absence;
import org.entente.paths.Filters;
import org.entente.paths.FoundPath;
import org.entente.paths.NearMiss;
import org.entente.paths.PathEngine;
import org.entente.paths.PathQuestion;
import org.entente.paths.PathResult;
import org.entente.paths.Snapshot;
import org.entente.paths.Waypoint;
import org.entente.query.AmbiguousName;
import org.entente.query.BadParameter;
import org.entente.query.Entities;
import org.entente.query.EntityRef;
import org.entente.query.Resolution;
import org.entente.query.Ties;
import org.entente.query.UnknownName;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Answers path questions. */
@Service
public class Answers {

    private static final int MOST_WAYPOINTS = 3;
    private static final double NANOS_A_MILLISECOND = 1e6;

    private final IndexKeeper index;
    private final Entities entities;
    private final Ties ties;
    private final Substantiation substantiation;
    private final Horizons horizons;
    private final PastSnapshots past;

    Answers(IndexKeeper index, Entities entities, Ties ties, Substantiation substantiation, Horizons horizons,
            PastSnapshots past) {
        this.index = index;
        this.entities = entities;
        this.ties = ties;
        this.substantiation = substantiation;
        this.horizons = horizons;
        this.past = past;
    }

    /**
     * The best paths with their evidence, or why there is none.
     *
     * @throws UnknownName where an end, a waypoint or an entity to avoid is unknown
     * @throws AmbiguousName where its name fits several
     * @throws BadParameter where an end is named twice
     * @throws IllegalArgumentException where a number is out of its bounds
     */
    public PathAnswer ask(PathRequest request) {
        var begin = System.nanoTime();
        var from = entities.require(request.from());
        var to = entities.require(request.to());
        if (from.equals(to)) {
            throw new BadParameter("to", request.to(), "another entity than from");
        }
        var evidenced = index.reading(present -> evidenced(request, question(request, from, to), present));
        var question = evidenced.question();
        var result = evidenced.result();
        var absence = result.absence();
        var misses = absence == null ? List.<PathAnswer.Miss>of() : absence.nearMisses().stream().map(this::miss).toList();
        var took = Math.round((System.nanoTime() - begin) / NANOS_A_MILLISECOND * 10) / 10.0;
        return new PathAnswer(from, to, evidenced.paths(), reason(result, absence), result.partial(), evidenced.undated(), misses,
                evidenced.horizon(), new PathAnswer.Took(took, result.expanded()), Drawing.of(question, result.paths()));
    }

    private Evidenced evidenced(PathRequest request, PathQuestion question, Snapshot present) {
        if (!request.vantage().isNow()) {
            return evidenced(request, question, present, past.from(request.vantage()));
        }
        var found = PathEngine.search(present, question);
        var paths = substantiation.substantiate(found.paths(), present, request.evidence());
        var undated = undated(present, question, found, substantiation::undated);
        return new Evidenced(question, found, paths.stream().filter(PathAnswer.Path::substantiated).toList(), undated,
                horizons.at(found.version()));
    }

    /** The same in the graph of another day. Where it has no path, the graph of today tells what came near. */
    private Evidenced evidenced(PathRequest request, PathQuestion question, Snapshot present, PastSnapshots.Kept kept) {
        var found = PathEngine.search(kept.snapshot(), question);
        var undated = undated(kept.snapshot(), question, found, (paths, window) -> substantiation.undated(paths, window, kept));
        if (found.absence() != null) {
            var today = PathEngine.search(present, question);
            found = today.absence() == null ? found : today;
        }
        return new Evidenced(question, found, substantiation.substantiate(found.paths(), kept, request.evidence()), undated,
                Horizons.of(kept));
    }

    private record Evidenced(PathQuestion question, PathResult result, List<PathAnswer.Path> paths, int undated,
            PathAnswer.Horizon horizon) {}

    /** Counts what the window leaves out, or takes in, behind the best paths that there are with undated facts. */
    private static int undated(Snapshot snapshot, PathQuestion question, PathResult result,
            ToIntBiFunction<List<FoundPath>, Window> counting) {
        var window = question.filters().during();
        if (window == null) {
            return 0;
        }
        var wider = question.within(question.filters().during(window.withUndated()));
        var paths = window.undated() || result.partial() ? result.paths() : PathEngine.search(snapshot, wider).paths();
        return counting.applyAsInt(paths, window);
    }

    private PathQuestion question(PathRequest request, EntityRef from, EntityRef to) {
        var avoid = new LinkedHashSet<String>();
        var avoidKinds = EnumSet.noneOf(EntityKind.class);
        for (var each : request.avoid()) {
            EntityKind.ofLabel(each).ifPresentOrElse(avoidKinds::add, () -> avoid.add(entities.require(each).id()));
        }
        var filters = new Filters(request.direction(), request.kinds(), request.excludeKinds(), avoid, avoidKinds, request.maxDegree(),
                request.during(), request.vantage().published(), request.modality(), request.minConfidence(), request.minOrigins(),
                request.disputed());
        return new PathQuestion(from.id(), to.id(), waypoints(request.via(), Set.of(from, to)), request.maxHops(), request.k(),
                request.order(), filters, request.budget());
    }

    private List<Waypoint> waypoints(List<String> names, Set<EntityRef> ends) {
        var waypoints = new ArrayList<Waypoint>();
        var seen = new HashSet<EntityRef>();
        for (var name : names) {
            var waypoint = switch (entities.resolveWithAgreements(name)) {
                case Resolution.Found(EntityRef found) -> found;
                case Resolution.Unknown(List<EntityRef> suggestions) -> throw new UnknownName(name, suggestions);
                case Resolution.Ambiguous(List<EntityRef> candidates) -> throw new AmbiguousName(name, candidates);
            };
            if (ends.contains(waypoint) || !seen.add(waypoint) || seen.size() > MOST_WAYPOINTS) {
                throw new BadParameter("via", name, "up to three entities or agreements between the two ends, each once");
            }
            waypoints.add(waypoint.kind().equals(Entities.AGREEMENT)
                    ? new Waypoint.Over(waypoint.id(), ties.ofAgreement(waypoint.id()))
                    : new Waypoint.Through(waypoint.id()));
        }
        return waypoints;
    }

    private static @Nullable String reason(PathResult result, @Nullable Absence absence) {
        if (absence != null) {
            return absence.reason();
        }
        return result.partial() ? "budget spent: there may be more or better paths" : null;
    }

    private PathAnswer.Miss miss(NearMiss miss) {
        var path = miss.path();
        return new PathAnswer.Miss(miss.without(), path.hops().size(), path.confidence(),
                path.entities().stream().map(substantiation::entity).toList());
    }
}
