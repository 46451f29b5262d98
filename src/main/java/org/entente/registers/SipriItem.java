// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.registers;

import java.util.Set;
import java.util.TreeMap;
import java.util.List;
import java.util.Map;

import org.entente.formats.Columns;
import org.entente.formats.Unusable;
import org.entente.model.Attributes;
import org.entente.model.Entity;
import org.entente.model.EntityKind;
import org.entente.model.Name;

/** What is delivered, as SIPRI designates it. */
final class SipriItem {

    /** Parts of weapons rather than weapons. */
    private static final Set<String> GOODS = Set.of("Engines", "Sensors", "Satellites");

    private SipriItem() {}

    /** A designation that only describes ({@code vehicle engine 201-300}) names a class, not a model. */
    static Name of(Columns deal) throws Unusable {
        String designation = deal.required("Designation");
        String description = deal.get("Description");
        Map<String, Object> attributes = new TreeMap<>();
        if (!description.isEmpty() && designation.startsWith(description)) {
            attributes.put(Entity.IS_CLASS, true);
        }
        return new Name(designation, GOODS.contains(deal.get("Armament category")) ? EntityKind.GOODS : EntityKind.WEAPON, null,
                attributes,
                new Attributes(Map.of("description", List.of(description), "category", List.of(deal.get("Armament category")))));
    }
}
