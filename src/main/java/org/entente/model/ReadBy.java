// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.model;

import java.util.List;
import java.util.Locale;

/**
 * That a reader read a document, and what it found.
 *
 * @param reader its name: {@code rules}
 * @param version its version then
 * @param status how it ended
 * @param findings what it found, in the order of the text; of one that failed what it had found before
 */
public record ReadBy(String reader, String version, Status status, List<Finding> findings) {

    /** The reader that a person is. */
    public static final String HAND = "hand";

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

    /** Name and version. */
    public String edition() {
        return reader + "/" + version;
    }

    /** The same with these findings. */
    public ReadBy with(List<Finding> others) {
        return new ReadBy(reader, version, status, others);
    }

    /** Whether this is what a person put in, and no program read it. */
    public boolean byHand() {
        return reader.equals(HAND);
    }
}
