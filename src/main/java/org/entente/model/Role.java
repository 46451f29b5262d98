// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The part that an entity plays in a fact. */
public enum Role {

    PARTY,
    SIGNATORY,
    PLACE,
    SUPPLIER,
    RECIPIENT,
    ITEM,
    VIA,
    FOR,
    SENDER,
    DESTINATION,
    BENEFICIARY,
    ATTACKER,
    TARGET,
    WEAPON,
    TESTER,
    PRODUCER,
    EXAMINER,
    IMPOSER,
    PARTICIPANT,
    HOLDER,
    ORGANIZATION,
    OWNER,
    ASSET,
    SUBJECT,
    CLASS;

    /** The name in JSON, in pattern files and in gold files. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The role with this key. */
    public static Optional<Role> ofKey(String key) {
        return Arrays.stream(values()).filter(role -> role.key().equals(key)).findFirst();
    }
}
