// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.graph.write;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.entente.derive.EntityState;
import org.entente.derive.Identities;
import org.entente.graph.store.EntityNodes;
import org.entente.graph.store.Statements;
import org.entente.model.Entity;

/** Keeps each entity as what the documents that need it say of it together. */
final class EntityRewrite {

    private final List<Entity> created = new ArrayList<>();
    private final List<Entity> changed = new ArrayList<>();
    private final List<String> gone = new ArrayList<>();

    /** Adds what new documents say. */
    void add(Statements transaction, Collection<Entity> said) {
        Map<String, Entity> known = EntityNodes.read(transaction, said.stream().map(Entity::id).toList());
        for (Entity entity : said) {
            Entity old = known.get(entity.id());
            Entity joined = old == null ? entity : EntityState.join(old, entity);
            if (old == null) {
                created.add(joined);
            } else if (!joined.equals(old)) {
                changed.add(joined);
            }
        }
        EntityNodes.create(transaction, created);
        EntityNodes.replace(transaction, changed);
    }

    /** Takes away what only documents that are no more said, when claims, facts and ties are written. */
    void remove(Statements transaction, Collection<String> ids, Identities identities) {
        gone.addAll(EntityNodes.deleteUnused(transaction, ids));
        List<String> left = ids.stream().filter(id -> !gone.contains(id)).toList();
        Map<String, Entity> known = EntityNodes.read(transaction, left);
        List<Entity> reduced = new ArrayList<>();
        EntityNodes.sayings(transaction, left, identities).forEach((id, sayings) -> {
            Entity joined = sayings.stream().map(EntityState::normal).reduce(EntityState::join).orElseThrow();
            if (!joined.equals(Objects.requireNonNull(known.get(id), id))) {
                reduced.add(joined);
            }
        });
        EntityNodes.replace(transaction, reduced);
        changed.removeIf(entity -> reduced.stream().anyMatch(other -> other.id().equals(entity.id())));
        changed.addAll(reduced);
    }

    /** Writes these in the place of what was known of them. */
    void put(Statements transaction, Collection<Entity> joined) {
        Map<String, Entity> known = EntityNodes.read(transaction, joined.stream().map(Entity::id).toList());
        for (Entity entity : joined) {
            if (!known.containsKey(entity.id())) {
                created.add(entity);
            } else if (!entity.equals(known.get(entity.id()))) {
                changed.add(entity);
            }
        }
        EntityNodes.create(transaction, created);
        EntityNodes.replace(transaction, changed);
    }

    List<Entity> written() {
        List<Entity> written = new ArrayList<>(created);
        written.addAll(changed);
        written.removeIf(entity -> gone.contains(entity.id()));
        return written;
    }

    int createdCount() {
        return created.size();
    }

    List<String> gone() {
        return gone;
    }
}
