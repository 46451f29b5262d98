// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.graph.store;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.entente.derive.EntityState;
import org.entente.model.Attributes;
import org.entente.model.Entity;
import org.entente.model.EntityKind;
import org.jspecify.annotations.Nullable;

/**
 * What a document says of an entity, as the document's node keeps it in JSON.
 *
 * @param id the entity's id
 * @param name its name
 * @param aliases its other names
 * @param properties what its kind calls for
 * @param attributes what the document says of it in words of its own, by name; absent in what older builds wrote
 */
record Saying(String id, String name, List<String> aliases, Map<String, Object> properties,
        @Nullable Map<String, List<String>> attributes) {

    static Saying of(Entity entity) {
        return new Saying(entity.id(), entity.name(), entity.aliases(), entity.properties(), entity.attributes().values());
    }

    Entity entity() {
        return EntityState.normal(new Entity(id, EntityKind.ofId(id).orElseThrow(), name, aliases, properties,
                new Attributes(Objects.requireNonNullElse(attributes, Map.of()))));
    }
}
