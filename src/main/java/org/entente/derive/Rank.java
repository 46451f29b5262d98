// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.derive;

import java.util.Locale;

/** How a side of a conflict is to be taken, as Wikidata ranks statements. */
public enum Rank {

    /** Better founded than the other. */
    PREFERRED,

    /** As it stands. */
    NORMAL,

    /** Its own source says otherwise since. */
    DEPRECATED;

    /** The name in JSON and in the graph. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
