// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.access;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a caller may do; each takes in those before. */
public enum Role {

    /** Look things up and ask. */
    READ,
    /** Judge who is who and grade sources. */
    REVIEW,
    /** Load documents, replace those loaded with the same key, and stop loads. */
    LOAD,
    /** Replace and withdraw whatever stands there; learn the password of the database. */
    ADMIN;

    /** The name in files and on the command line. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether who has this role may do what asks for the other. */
    public boolean covers(Role needed) {
        return compareTo(needed) >= 0;
    }

    /** The role with this key. */
    public static Optional<Role> ofKey(String key) {
        return Arrays.stream(values()).filter(role -> role.key().equals(key)).findFirst();
    }
}
