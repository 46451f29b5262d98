// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.bench;

/** How an ask went. */
enum Answered {

    /** With what is right. */
    RIGHT,
    /** With something else. */
    WRONG,
    /** Turned away, with the time after which to try again. */
    SHED,
    /** Not at all. */
    FAILED
}
