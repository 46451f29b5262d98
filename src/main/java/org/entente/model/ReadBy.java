// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.model;

import java.util.Locale;

/**
 * That a reader read a document.
 *
 * @param reader its name: {@code rules}
 * @param version its version then
 * @param status how it ended
 */
public record ReadBy(String reader, String version, Status status) {

    /** How a reading ends. */
    public enum Status {

        /** The document was read, but for what was skipped. */
        DONE,

        /** It could not be read, which is not the same as having found nothing, and is tried again. */
        FAILED;

        /** The name in the graph and in JSON. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Whether it failed. */
    public boolean failed() {
        return status == Status.FAILED;
    }
}
