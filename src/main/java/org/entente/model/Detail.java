// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a fact says about itself in words that name no entity. */
public enum Detail {

    NAME,
    STAGE,
    TITLE,
    FORCE,
    FIELD,
    SHARE;

    /** The name in JSON, in pattern files, in gold files, and of the fact's property in the graph. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The detail with this key. */
    public static Optional<Detail> ofKey(String key) {
        return Arrays.stream(values()).filter(detail -> detail.key().equals(key)).findFirst();
    }
}
