// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.graph.write;

/** What becomes of a document that is withdrawn. */
public enum WithdrawMode {

    /** Nothing: only say what would. */
    DRY_RUN,

    /** Its claims are closed and stay as history. */
    CLOSE,

    /** It is removed for good. */
    ERASE
}
