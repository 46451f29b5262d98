// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.model;

import java.util.Locale;

/** What sort of source a document is. */
public enum DocumentKind {

    TEXT,
    REGISTER,
    REFERENCE;

    /** The name in JSON and in the graph. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
