// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.derive;

import org.jspecify.annotations.Nullable;

/**
 * What became of a plan or a possibility.
 *
 * @param kind what the deed does to it
 * @param from id of the deed
 * @param to id of the plan or of the possibility
 * @param late whether the deed began after the time that was named
 * @param part how much all such deeds come to together, in the unit of the plan, or null where one side names no amount
 */
public record Link(Kind kind, String from, String to, boolean late, @Nullable Long part) {

    /** How a deed answers what was said before. */
    public enum Kind {

        /** A deed of what was planned. */
        FULFILS,

        /** A deed of what was held possible. */
        BEARS_OUT;

        /** The type of the relationship. */
        public String relationship() {
            return name();
        }
    }
}
