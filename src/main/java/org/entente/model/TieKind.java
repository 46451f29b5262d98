// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.model;

import java.util.Arrays;
import java.util.Optional;

/** The kinds of tie between two entities: the one place where a kind is declared. */
public enum TieKind {

    SUPPLIED("supplied", "was supplied by", false, true),
    SUPPLIED_PARTS_FOR("supplied parts for", "has parts supplied by", false,
            true),
    PRODUCED("produced", "was produced by", false, true),
    USED("used", "was used by", false, true),
    ATTACKED("attacked",
            "was attacked by", false, true),
    SENT_TROOPS_TO("sent troops to", "received troops from", false, true),
    AGREED_WITH(
            "has a pact with", "has a pact with", true, true),
    SIGNED_WITH("signed with", "signed with", true,
            true),
    HOLDS_OFFICE_IN("holds office in", "has as office holder", false, true),
    SANCTIONED("sanctioned",
            "was sanctioned by", false, false),
    EXAMINED("examined", "was examined by", false, false),
    MET(
            "met", "met", true, true),
    COOPERATED_WITH("cooperated with", "cooperated with", true,
            true),
    AT_WAR_WITH("is at war with", "is at war with", true, true),
    OWNS("owns",
            "is owned by", false, true),
    LOCATED_IN("lies in", "contains", false,
            false),
    VARIANT_OF("is a", "has as variant", false, false);

    private final String reads;
    private final String readsBackwards;
    private final boolean symmetric;
    private final boolean walkedByDefault;

    TieKind(String reads, String readsBackwards, boolean symmetric, boolean walkedByDefault) {
        this.reads = reads;
        this.readsBackwards = readsBackwards;
        this.symmetric = symmetric;
        this.walkedByDefault = walkedByDefault;
    }

    /** The verb of the sentence "from … to". */
    public String reads() {
        return reads;
    }

    /** The verb of the sentence "to … from", for a tie walked against its direction. */
    public String readsBackwards() {
        return readsBackwards;
    }

    /** Whether the tie holds both ways; it is kept once, from the smaller id to the greater. */
    public boolean symmetric() {
        return symmetric;
    }

    /** Whether path search walks it when the question names no kinds. */
    public boolean walkedByDefault() {
        return walkedByDefault;
    }

    /** The kind of this name, regardless of case. */
    public static Optional<TieKind> ofName(String name) {
        return Arrays.stream(values()).filter(kind -> kind.name().equalsIgnoreCase(name)).findFirst();
    }
}
