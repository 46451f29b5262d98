// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** The part that an entity plays in a fact; there is one object for each name, and the schema says which names there are. */
public final class Role implements Comparable<Role> {

    private static final Map<String, Role> BY_KEY = new ConcurrentHashMap<>();

    public static final Role PARTY = named("party");
    public static final Role SIGNATORY = named("signatory");
    public static final Role PLACE = named("place");
    public static final Role SUPPLIER = named("supplier");
    public static final Role RECIPIENT = named("recipient");
    public static final Role ITEM = named("item");
    public static final Role VIA = named("via");
    public static final Role FOR = named("for");
    public static final Role SENDER = named("sender");
    public static final Role DESTINATION = named("destination");
    public static final Role BENEFICIARY = named("beneficiary");
    public static final Role ATTACKER = named("attacker");
    public static final Role TARGET = named("target");
    public static final Role WEAPON = named("weapon");
    public static final Role TESTER = named("tester");
    public static final Role PRODUCER = named("producer");
    public static final Role EXAMINER = named("examiner");
    public static final Role IMPOSER = named("imposer");
    public static final Role PARTICIPANT = named("participant");
    public static final Role HOLDER = named("holder");
    public static final Role ORGANIZATION = named("organization");
    public static final Role OWNER = named("owner");
    public static final Role ASSET = named("asset");
    public static final Role SUBJECT = named("subject");
    public static final Role CLASS = named("class");

    private final String key;
    private int place = -1;

    private Role(String key) {
        this.key = key;
    }

    static Role named(String key) {
        return BY_KEY.computeIfAbsent(key, Role::new);
    }

    /** All roles of the schema, in its order. */
    public static List<Role> all() {
        return Schema.current().roles();
    }

    /** The name in JSON, in pattern files and in gold files. */
    @JsonValue
    public String key() {
        return key;
    }

    /** Its place among all roles: that in which the schema's types first name them. */
    public int place() {
        int known = place;
        if (known < 0) {
            known = all().indexOf(this);
            place = known;
        }
        return known;
    }

    /** The role with this key. */
    public static Optional<Role> ofKey(String key) {
        return Optional.ofNullable(BY_KEY.get(key)).filter(role -> role.place() >= 0);
    }

    /** The role as JSON names it. */
    @JsonCreator
    static Role read(String key) {
        return ofKey(key).orElseThrow(() -> new IllegalArgumentException("no role is called " + key));
    }

    @Override
    public int compareTo(Role other) {
        return Integer.compare(place(), other.place());
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public String toString() {
        return key;
    }
}
