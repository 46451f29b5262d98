// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What is decided of two ids: that they name one, that they name two, or that it cannot be told. */
public enum Verdict {
    SAME,
    DIFFERENT,
    UNSURE;

    /** The name in JSON and in the graph. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The verdict with this key, regardless of case. */
    public static Optional<Verdict> ofKey(String key) {
        return Arrays.stream(values()).filter(verdict -> verdict.key().equalsIgnoreCase(key)).findFirst();
    }
}
