// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.gazetteer;

/** A gazetteer file cannot be used as it stands; the message says which file, which line and why. */
public final class GazetteerUnreadable extends RuntimeException {

    GazetteerUnreadable(String file, long line, String what) {
        super("%s:%d: %s".formatted(file, line, what));
    }

    GazetteerUnreadable(String file, Throwable cause) {
        super("%s: cannot be read: %s".formatted(file, cause.getMessage()), cause);
    }
}
