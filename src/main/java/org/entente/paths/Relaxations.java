// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.paths;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.entente.model.Modality;
import org.entente.model.TieKind;

/** A question with one of its filters left out, by the name of the parameter. */
final class Relaxations {

    private static final SequencedMap<String, UnaryOperator<Filters>> EACH = new LinkedHashMap<>();

    static {
        EACH.put("direction", filters -> filters.direction(Direction.ANY));
        EACH.put("kinds", filters -> filters.kinds(Set.copyOf(TieKind.all())));
        EACH.put("excludeKinds", filters -> filters.excludeKinds(Set.of()));
        EACH.put("avoid", filters -> filters.avoid(Set.of(), Set.of()));
        EACH.put("maxDegree", filters -> filters.maxDegree(null));
        EACH.put("undated", Relaxations::withUndated);
        EACH.put("during", filters -> filters.during(null));
        EACH.put("asOf", filters -> filters.asOf(null));
        EACH.put("modality", filters -> filters.modality(Modality.POSSIBLE));
        EACH.put("minConfidence", filters -> filters.minConfidence(0));
        EACH.put("minOrigins", filters -> filters.minOrigins(0));
        EACH.put("disputed", filters -> filters.disputed(Disputed.INCLUDE));
    }

    private Relaxations() {}

    private static Filters withUndated(Filters filters) {
        var during = filters.during();
        return during == null ? filters : filters.during(during.withUndated());
    }

    static SequencedMap<String, PathQuestion> of(PathQuestion question) {
        var relaxed = new LinkedHashMap<String, PathQuestion>();
        EACH.forEach((name, leftOut) -> {
            var filters = leftOut.apply(question.filters());
            if (!filters.equals(question.filters())) {
                relaxed.put(name, question.within(filters));
            }
        });
        if (!question.via().isEmpty()) {
            relaxed.put("via", question.past(List.of()));
        }
        return relaxed;
    }

    /** The question with none of its filters. */
    static PathQuestion all(PathQuestion question) {
        return question.past(List.of()).within(Filters.NONE.kinds(Set.copyOf(TieKind.all())).modality(Modality.POSSIBLE));
    }
}
