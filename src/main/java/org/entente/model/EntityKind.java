// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.model;

import java.util.Arrays;
import java.util.Optional;

/** What sort of thing an entity is; each kind is a label in the graph and a prefix of its ids. */
public enum EntityKind {

    STATE("State", "state"),
    PERSON("Person", "person"),
    ORGANIZATION("Organization", "org"),
    PLACE("Place", "place"),
    WEAPON("Weapon",
            "weapon"),
    GOODS("Goods", "goods"),
    VESSEL("Vessel", "vessel"),
    GROUP("Group", "group");

    private final String label;
    private final String prefix;

    EntityKind(String label, String prefix) {
        this.label = label;
        this.prefix = prefix;
    }

    /** The node label in the graph and the {@code kind} in JSON. */
    public String label() {
        return label;
    }

    /** What ids of this kind start with, before the colon. */
    public String prefix() {
        return prefix;
    }

    /** The kind with this label, regardless of case. */
    public static Optional<EntityKind> ofLabel(String label) {
        return Arrays.stream(values()).filter(kind -> kind.label.equalsIgnoreCase(label)).findFirst();
    }

    /** The kind that an id of this form belongs to. */
    public static Optional<EntityKind> ofId(String id) {
        return Arrays.stream(values()).filter(kind -> id.startsWith(kind.prefix + ":")).findFirst();
    }
}
