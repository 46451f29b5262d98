// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.paths;

/** What becomes of ties that a claim denies or a conflict touches. */
public enum Disputed {

    INCLUDE,
    EXCLUDE,
    ONLY
}
