// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.paths;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;

import org.entente.model.Modality;
import org.entente.model.TieKind;

/** A question with one of its filters left out, by the name of the parameter. */
final class Relaxations {

    private Relaxations() {}

    static SequencedMap<String, PathQuestion> of(PathQuestion question) {
        var relaxed = new LinkedHashMap<String, PathQuestion>();
        var now = question.filters();
        of(now).forEach((name, filters) -> {
            if (!filters.equals(now)) {
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
        var none = Filters.NONE;
        return question.past(List.of()).within(new Filters(none.direction(), EnumSet.allOf(TieKind.class), Set.of(), none.avoid(),
                none.avoidKinds(), null, null, null, Modality.POSSIBLE, 0, 0, none.disputed()));
    }

    private static SequencedMap<String, Filters> of(Filters f) {
        var all = EnumSet.allOf(TieKind.class);
        var relaxed = new LinkedHashMap<String, Filters>();
        relaxed.put("direction",
                new Filters(Direction.ANY, f.kinds(), f.excludeKinds(), f.avoid(), f.avoidKinds(), f.maxDegree(), f.during(),
                        f.asOf(), f.modality(), f.minConfidence(), f.minOrigins(), f.disputed()));
        relaxed.put("kinds",
                new Filters(f.direction(), all, f.excludeKinds(), f.avoid(), f.avoidKinds(), f.maxDegree(), f.during(), f.asOf(),
                        f.modality(), f.minConfidence(), f.minOrigins(), f.disputed()));
        relaxed.put("excludeKinds", new Filters(f.direction(), f.kinds(), Set.of(), f.avoid(), f.avoidKinds(), f.maxDegree(), f.during(),
                f.asOf(), f.modality(), f.minConfidence(), f.minOrigins(), f.disputed()));
        relaxed.put("avoid",
                new Filters(f.direction(), f.kinds(), f.excludeKinds(), Set.of(), Set.of(), f.maxDegree(), f.during(), f.asOf(),
                        f.modality(), f.minConfidence(), f.minOrigins(), f.disputed()));
        relaxed.put("maxDegree", new Filters(f.direction(), f.kinds(), f.excludeKinds(), f.avoid(), f.avoidKinds(), null, f.during(),
                f.asOf(), f.modality(), f.minConfidence(), f.minOrigins(), f.disputed()));
        relaxed.put("during", new Filters(f.direction(), f.kinds(), f.excludeKinds(), f.avoid(), f.avoidKinds(), f.maxDegree(), null,
                f.asOf(), f.modality(), f.minConfidence(), f.minOrigins(), f.disputed()));
        relaxed.put("asOf", new Filters(f.direction(), f.kinds(), f.excludeKinds(), f.avoid(), f.avoidKinds(), f.maxDegree(), f.during(),
                null, f.modality(), f.minConfidence(), f.minOrigins(), f.disputed()));
        relaxed.put("modality",
                new Filters(f.direction(), f.kinds(), f.excludeKinds(), f.avoid(), f.avoidKinds(), f.maxDegree(), f.during(),
                        f.asOf(), Modality.POSSIBLE, f.minConfidence(), f.minOrigins(), f.disputed()));
        relaxed.put("minConfidence", new Filters(f.direction(), f.kinds(), f.excludeKinds(), f.avoid(), f.avoidKinds(), f.maxDegree(),
                f.during(), f.asOf(), f.modality(), 0, f.minOrigins(), f.disputed()));
        relaxed.put("minOrigins", new Filters(f.direction(), f.kinds(), f.excludeKinds(), f.avoid(), f.avoidKinds(), f.maxDegree(),
                f.during(), f.asOf(), f.modality(), f.minConfidence(), 0, f.disputed()));
        relaxed.put("disputed",
                new Filters(f.direction(), f.kinds(), f.excludeKinds(), f.avoid(), f.avoidKinds(), f.maxDegree(), f.during(),
                        f.asOf(), f.modality(), f.minConfidence(), f.minOrigins(), Disputed.INCLUDE));
        return relaxed;
    }
}
