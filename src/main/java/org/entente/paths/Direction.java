// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.paths;

/** How ties may be walked. */
public enum Direction {

    /** Along or against their direction. */
    ANY,
    /** Only along it; a symmetric tie both ways. */
    FORWARD
}
