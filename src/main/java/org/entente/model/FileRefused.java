// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.model;

import java.util.Collection;

/** A file of the schema or of patterns cannot be used as it stands; the message says which, in which line, and what is allowed. */
public final class FileRefused extends RuntimeException {

    /**
     * @param file the file, or the folder that was to hold files
     * @param line from 1, or 0 where no line is to blame
     */
    public FileRefused(String file, int line, String what) {
        super(line > 0 ? "%s:%d: %s".formatted(file, line, what) : "%s: %s".formatted(file, what));
    }

    /** The choices, as messages name them. */
    public static String allowed(Collection<String> choices) {
        return "allowed are " + String.join(", ", choices);
    }
}
