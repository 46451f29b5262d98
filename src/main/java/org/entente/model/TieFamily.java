// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What kinds of tie have in common, and are drawn as. */
public enum TieFamily {

    FLOW("weapons and goods", "#C77F2B"),
    FORCE("force", "#B3453E"),
    PACT("pacts and offices", "#2F5D8A"),
    WATCH("sanctions and inspections", "#545E6A"),
    FRAME("place and class", "#B3AC9B");

    private final String reads;
    private final String colour;

    TieFamily(String reads, String colour) {
        this.reads = reads;
        this.colour = colour;
    }

    /** The word in schema files. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What people call it. */
    public String reads() {
        return reads;
    }

    /** The colour of its kinds in Neo4j Browser that have none of their own. */
    public String colour() {
        return colour;
    }

    static List<String> keys() {
        return Arrays.stream(values()).map(TieFamily::key).toList();
    }

    static TieFamily ofKey(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
