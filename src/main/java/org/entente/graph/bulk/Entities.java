// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.graph.bulk;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.function.LongSupplier;

import org.entente.derive.EntityState;
import org.entente.model.Entity;

/** What all documents say of each entity together, and the number of its node; safe for several threads. */
final class Entities {

    private final Map<String, Entity> entities = new ConcurrentHashMap<>();
    private final Map<String, Long> numbers = new ConcurrentHashMap<>();

    void add(Entity entity, LongSupplier next) {
        entities.merge(entity.id(), entity, EntityState::join);
        numbers.computeIfAbsent(entity.id(), any -> next.getAsLong());
    }

    long number(String id) {
        return Objects.requireNonNull(numbers.get(id), id);
    }

    int size() {
        return entities.size();
    }

    void forEach(BiConsumer<Long, Entity> consumer) {
        entities.forEach((id, entity) -> consumer.accept(number(id), entity));
    }
}
