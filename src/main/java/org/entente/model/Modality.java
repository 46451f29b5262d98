// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Whether a thing happened, is going to, or may have; in that order, each takes in those before. */
public enum Modality {

    ACTUAL,
    PLANNED,
    POSSIBLE;

    /** The name in JSON and in the graph. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The modality with this key. */
    public static Optional<Modality> ofKey(String key) {
        return Arrays.stream(values()).filter(modality -> modality.key().equals(key)).findFirst();
    }
}
