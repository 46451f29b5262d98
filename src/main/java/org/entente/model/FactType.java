// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A type of fact; there is one object for each name, and its schema file says all else: {@link #shape()}. */
public final class FactType implements Comparable<FactType> {

    private static final Map<String, FactType> BY_LABEL = new ConcurrentHashMap<>();

    public static final FactType AGREEMENT = named("Agreement");
    public static final FactType TRANSFER = named("Transfer");
    public static final FactType DEPLOYMENT = named("Deployment");
    public static final FactType ATTACK = named("Attack");
    public static final FactType WEAPON_TEST = named("WeaponTest");
    public static final FactType PRODUCTION = named("Production");
    public static final FactType INSPECTION = named("Inspection");
    public static final FactType SANCTION = named("Sanction");
    public static final FactType MEETING = named("Meeting");
    public static final FactType OFFICE = named("Office");
    public static final FactType COOPERATION = named("Cooperation");
    public static final FactType WAR = named("War");
    public static final FactType OWNERSHIP = named("Ownership");
    public static final FactType LOCATION = named("Location");
    public static final FactType CLASSIFICATION = named("Classification");

    private final String label;
    private @Nullable FactShape shape;

    private FactType(String label) {
        this.label = label;
    }

    static FactType named(String label) {
        return BY_LABEL.computeIfAbsent(label, FactType::new);
    }

    /** All types of the schema, in its order. */
    public static List<FactType> all() {
        return Schema.current().types();
    }

    /** The second node label in the graph and the {@code type} in JSON. */
    @JsonValue
    public String label() {
        return label;
    }

    /** All that its schema file says of it. */
    public FactShape shape() {
        FactShape known = shape;
        if (known == null) {
            known = Schema.current().shape(this);
            shape = known;
        }
        return known;
    }

    /** The roles that entities play in facts of this type, in reading order. */
    public List<RoleLink> links() {
        return shape().links();
    }

    /** How this role is drawn, or empty where facts of this type have no such role. */
    public Optional<RoleLink> link(Role role) {
        return links().stream().filter(link -> link.role() == role).findFirst();
    }

    /** The roles that decide which fact a claim is about. */
    public List<Role> keyRoles() {
        return shape().keyRoles();
    }

    /** The type with this label, regardless of case. */
    public static Optional<FactType> ofLabel(String label) {
        return Schema.current().type(label);
    }

    /** The type as JSON names it. */
    @JsonCreator
    static FactType read(String label) {
        return ofLabel(label).orElseThrow(() -> new IllegalArgumentException("no type of fact is called " + label));
    }

    @Override
    public int compareTo(FactType other) {
        return Integer.compare(all().indexOf(this), all().indexOf(other));
    }

    @Override
    public int hashCode() {
        return label.hashCode();
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public String toString() {
        return label;
    }
}
