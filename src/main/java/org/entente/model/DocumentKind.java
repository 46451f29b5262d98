// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What sort of source a document is. */
public enum DocumentKind {

    TEXT,
    REGISTER,
    REFERENCE;

    /** The kind with this key. */
    public static Optional<DocumentKind> ofKey(String key) {
        return Arrays.stream(values()).filter(kind -> kind.key().equals(key)).findFirst();
    }

    /** The name in JSON and in the graph. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
