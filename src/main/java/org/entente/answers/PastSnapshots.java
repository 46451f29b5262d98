// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.answers;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import org.entente.graph.History;
import org.entente.graph.Past;
import org.entente.model.Entity;
import org.entente.model.EntityKind;
import org.entente.paths.Snapshot;
import org.entente.paths.TieIndex;
import org.entente.query.TieStream;
import org.springframework.stereotype.Component;

/** Path indexes of the graph as it was by the end of days; the last few are kept. */
@Component
class PastSnapshots {

    private static final int KEPT = 4;

    private final History history;
    private final TieStream stream;
    private final Map<Asked, Kept> kept = new LinkedHashMap<>();

    PastSnapshots(History history, TieStream stream) {
        this.history = history;
        this.stream = stream;
    }

    private record Asked(LocalDate day, long version) {}

    /** The graph of a day, and the index of its ties. */
    record Kept(Past past, Snapshot snapshot) {}

    synchronized Kept loadedBy(LocalDate day) {
        Asked asked = new Asked(day, stream.version());
        Kept known = kept.get(asked);
        if (known == null) {
            known = build(history.loadedBy(day), asked.version());
            kept.put(asked, known);
            kept.keySet().stream().findFirst().filter(_ -> kept.size() > KEPT).ifPresent(kept::remove);
        }
        return known;
    }

    private Kept build(Past past, long version) {
        Set<String> ends = new HashSet<>();
        past.ties().keySet().forEach(key -> {
            ends.add(key.from());
            ends.add(key.to());
        });
        TieIndex index = TieIndex.of(version, consumer -> {
            stream.entities(entity -> {
                if (ends.remove(entity.id())) {
                    consumer.accept(entity);
                }
            });
            ends.forEach(id -> consumer.accept(gone(id)));
        }, consumer -> past.ties().values().forEach(consumer::accept));
        return new Kept(past, index.snapshot());
    }

    /** An entity of which nothing is left but its id. */
    private static Entity gone(String id) {
        return Entity.named(id, EntityKind.ofId(id).orElseThrow(), id);
    }
}
