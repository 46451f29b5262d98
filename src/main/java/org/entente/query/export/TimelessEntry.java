// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.query.export;

import java.time.LocalDateTime;
import java.util.zip.ZipEntry;

/** Entries of a zip that are the same whenever they are made. */
final class TimelessEntry {

    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private TimelessEntry() {}

    static ZipEntry of(String name) {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        return entry;
    }
}
