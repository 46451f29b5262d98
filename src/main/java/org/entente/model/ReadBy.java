// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.model;

/**
 * That a reader read a document.
 *
 * @param reader its name: {@code rules}
 * @param version its version then
 * @param status how it ended: {@code done}, or {@code failed}, which is not the same as having found nothing
 */
public record ReadBy(String reader, String version, String status) {

    /** The status of a reading that failed. */
    public static final String FAILED = "failed";

    /** Whether it failed. */
    public boolean failed() {
        return status.equals(FAILED);
    }
}
