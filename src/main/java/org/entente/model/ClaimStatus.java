// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Whether a claim counts: only admitted ones make facts, ties and conflicts. */
public enum ClaimStatus {

    /** The gate vouches for it, or a person does. */
    ADMITTED,
    /** It is shown to who asks for it, and waits for a verdict. */
    PROPOSED,
    /** A person threw it out; it stays visible. */
    REJECTED;

    /** The name in the graph and in JSON. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one of this name. */
    public static Optional<ClaimStatus> ofKey(String key) {
        return Arrays.stream(values()).filter(status -> status.key().equals(key)).findFirst();
    }
}
