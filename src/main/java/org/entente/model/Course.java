// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.model;

import java.util.Locale;

/** What facts of a type are in time. */
public enum Course {

    /** Something that happens: claims name one time more or less finely. */
    EVENT,
    /** Something that goes on: claims name parts of one span; without a date it had begun when it was said. */
    SPAN,
    /** A span that, without a date, holds from the first to the last day on which it was said. */
    STATE,
    /** A span that, without a date, holds always. */
    ALWAYS;

    /** The word in schema files. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
