// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.query;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.entente.model.Attributes;
import org.entente.model.Entity;
import org.entente.model.EntityKind;
import org.entente.model.TornRead;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/** The nouns out of the graph. */
final class Stored {

    private Stored() {}

    static Entity entity(Record row) {
        Map<String, Object> properties = new LinkedHashMap<>(row.get("entity").asMap());
        properties.keySet().removeAll(Entity.OWN);
        Value entity = row.get("entity");
        return new Entity(Rows.required(entity, "id"), kind(row), Rows.required(entity, "name"), Rows.texts(entity.get("aliases")),
                properties, Attributes.ofPairs(Rows.texts(entity.get("attributes"))));
    }

    private static EntityKind kind(Record row) {
        List<String> labels = row.get("labels").asList(Value::asString);
        return labels.stream().flatMap(label -> EntityKind.ofLabel(label).stream()).findFirst()
                .orElseThrow(() -> new TornRead("an entity without a kind"));
    }
}
