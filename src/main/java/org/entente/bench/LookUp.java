// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.bench;

/** What callers ask, and how often in a hundred times. */
enum LookUp {

    SEARCH(40),
    RELATIONSHIPS(30),
    PATHS(20),
    DOCUMENTS(10);

    private final int inHundred;

    LookUp(int inHundred) {
        this.inHundred = inHundred;
    }

    /** The one that a number from 0 to 99 falls on. */
    static LookUp at(int number) {
        int left = number;
        for (LookUp each : values()) {
            if (left < each.inHundred) {
                return each;
            }
            left -= each.inHundred;
        }
        throw new IllegalArgumentException(String.valueOf(number));
    }
}
