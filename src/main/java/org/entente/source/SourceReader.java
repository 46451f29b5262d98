// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.source;

import java.util.Iterator;
import java.util.Set;

import org.entente.formats.SourceItem;

/** Reads one file item by item, holding no more than an item in memory. */
public interface SourceReader extends Iterator<SourceItem>, AutoCloseable {

    /** How many bytes of the file have been taken in. */
    long bytesRead();

    /**
     * The registers that this file is a complete edition of, complete when the last item was read: each the first {@code basis} of its
     * documents. A document of such a register that the file no longer has was taken out of it.
     */
    Set<String> registers();

    @Override
    void close();
}
