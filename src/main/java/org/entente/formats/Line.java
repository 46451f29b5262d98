// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.formats;

import org.jspecify.annotations.Nullable;

/**
 * A line of a file.
 *
 * @param number its number, from 1
 * @param text what it says, without its line feed; empty where there is a problem
 * @param problem why it cannot be read, or null
 */
public record Line(long number, String text, @Nullable Problem problem) {

    /** Why a line cannot be read. */
    enum Problem {

        TOO_LONG("line too long", "it has more than %,d bytes; split it".formatted(Sizes.MAX_DOCUMENT_BYTES)),
        NOT_UTF8("not UTF-8", "it has bytes that are not UTF-8; convert the file, for example with iconv -f ISO-8859-1 -t UTF-8");

        private final String reason;
        private final String detail;

        Problem(String reason, String detail) {
            this.reason = reason;
            this.detail = detail;
        }

        Unusable unusable() {
            return new Unusable(reason, detail);
        }
    }
}
