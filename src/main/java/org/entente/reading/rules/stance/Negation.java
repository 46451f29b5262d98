// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.reading.rules.stance;

/** How a word is denied by what stands around it. */
enum Negation {

    NONE,

    /** "did not send". */
    PLAIN,

    /** "nobody sent", "no one can". */
    NOBODY,

    /** "few sent", "hardly any": neither said nor denied. */
    FEW
}
