// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.paths;

/** Which of two paths is the better one. */
public enum Order {

    /** Fewest hops, then the stronger weakest link. */
    HOPS,
    /** The stronger weakest link, then fewest hops. */
    CONFIDENCE
}
