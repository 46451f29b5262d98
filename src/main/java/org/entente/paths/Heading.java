// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.paths;

import java.util.Locale;

/** How a hop walks a tie. */
public enum Heading {

    /** Along its direction. */
    OUT,
    /** Against its direction. */
    IN,
    /** A symmetric tie, which has none. */
    BOTH;

    /** The name in JSON. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
