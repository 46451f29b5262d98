// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;

/** A kind of tie between two entities; there is one object for each name, and the schema file of its type of fact says all else. */
public final class TieKind implements Comparable<TieKind> {

    private static final Map<String, TieKind> BY_NAME = new ConcurrentHashMap<>();

    public static final TieKind SUPPLIED = named("SUPPLIED");
    public static final TieKind SUPPLIED_PARTS_FOR = named("SUPPLIED_PARTS_FOR");
    public static final TieKind PRODUCED = named("PRODUCED");
    public static final TieKind USED = named("USED");
    public static final TieKind ATTACKED = named("ATTACKED");
    public static final TieKind SENT_TROOPS_TO = named("SENT_TROOPS_TO");
    public static final TieKind AGREED_WITH = named("AGREED_WITH");
    public static final TieKind SIGNED_WITH = named("SIGNED_WITH");
    public static final TieKind HOLDS_OFFICE_IN = named("HOLDS_OFFICE_IN");
    public static final TieKind SANCTIONED = named("SANCTIONED");
    public static final TieKind EXAMINED = named("EXAMINED");
    public static final TieKind MET = named("MET");
    public static final TieKind COOPERATED_WITH = named("COOPERATED_WITH");
    public static final TieKind AT_WAR_WITH = named("AT_WAR_WITH");
    public static final TieKind OWNS = named("OWNS");
    public static final TieKind LOCATED_IN = named("LOCATED_IN");
    public static final TieKind VARIANT_OF = named("VARIANT_OF");

    private final String name;
    private @Nullable TieShape shape;
    private int ordinal = -1;

    private TieKind(String name) {
        this.name = name;
    }

    static TieKind named(String name) {
        return BY_NAME.computeIfAbsent(name, TieKind::new);
    }

    /** All kinds of the schema, in its order. */
    public static List<TieKind> all() {
        return Schema.current().ties();
    }

    /** The relationship type in the graph and the {@code kind} in JSON. */
    public String name() {
        return name;
    }

    /** Its place among all kinds of this schema; another schema may give it another. */
    public int ordinal() {
        int known = ordinal;
        if (known < 0) {
            known = all().indexOf(this);
            ordinal = known;
        }
        return known;
    }

    /** All that the schema says of it. */
    public TieShape shape() {
        TieShape known = shape;
        if (known == null) {
            known = Schema.current().shape(this);
            shape = known;
        }
        return known;
    }

    /** The verb of the sentence "from … to". */
    public String reads() {
        return shape().reads();
    }

    /** The verb of the sentence "to … from", for a tie walked against its direction. */
    public String readsBackwards() {
        return shape().backwards();
    }

    /** Whether the tie holds both ways; it is kept once, from the smaller id to the greater. */
    public boolean symmetric() {
        return shape().symmetric();
    }

    /** Whether path search walks it when the question names no kinds. */
    public boolean walkedByDefault() {
        return shape().walked();
    }

    /** The kind of this name, regardless of case. */
    public static Optional<TieKind> ofName(String name) {
        return all().stream().filter(kind -> kind.name.equalsIgnoreCase(name)).findFirst();
    }

    /** @throws IllegalArgumentException where the schema has no kind of this very name */
    public static TieKind valueOf(String name) {
        TieKind kind = BY_NAME.get(name);
        if (kind == null || kind.ordinal() < 0) {
            throw new IllegalArgumentException("the schema has no kind of tie that is called '%s'".formatted(name));
        }
        return kind;
    }

    @Override
    public int compareTo(TieKind other) {
        return Integer.compare(ordinal(), other.ordinal());
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public String toString() {
        return name;
    }
}
