// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.model;

import java.util.Locale;

/** How finely a period was stated. */
public enum Precision {

    DAY,
    MONTH,
    YEAR,
    RANGE;

    /** The name in JSON and in the graph. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
