// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.answers;

import java.lang.ref.SoftReference;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import org.entente.graph.history.History;
import org.entente.graph.history.Past;
import org.entente.graph.history.Vantage;
import org.entente.model.Entity;
import org.entente.model.EntityKind;
import org.entente.paths.Snapshot;
import org.entente.paths.TieIndex;
import org.entente.query.TieStream;
import org.springframework.stereotype.Component;

/** Path indexes of the graph as it was on other days; the last few are kept while there is room. */
@Component
class PastSnapshots {

    private static final int KEPT = 4;

    private final History history;
    private final TieStream stream;
    private final Map<Asked, SoftReference<Kept>> kept = new LinkedHashMap<>();

    PastSnapshots(History history, TieStream stream) {
        this.history = history;
        this.stream = stream;
    }

    private record Asked(Vantage vantage, long version) {}

    /** The graph of a day, and the index of its ties. */
    record Kept(Past past, Snapshot snapshot) {}

    /** One at a time derives them; who waits for that holds no lock that the other's reading might need. */
    Kept from(Vantage vantage) {
        return stream.atOneVersion(() -> keep(vantage));
    }

    private synchronized Kept keep(Vantage vantage) {
        Asked asked = new Asked(vantage, stream.version());
        SoftReference<Kept> reference = kept.get(asked);
        Kept known = reference == null ? null : reference.get();
        if (known == null) {
            known = build(history.from(vantage), asked.version());
            kept.put(asked, new SoftReference<>(known));
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
