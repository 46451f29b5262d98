// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Whether the speaker says that it is so, that it is not so, or neither. */
public enum Stance {

    ASSERTED,
    DENIED,
    UNCONFIRMED;

    /** The name in JSON and in the graph. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The stance with this key. */
    public static Optional<Stance> ofKey(String key) {
        return Arrays.stream(values()).filter(stance -> stance.key().equals(key)).findFirst();
    }
}
