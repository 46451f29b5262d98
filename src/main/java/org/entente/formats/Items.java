// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.formats;

import java.io.IOException;
import java.util.Set;

import org.entente.source.SourceReader;
import org.jspecify.annotations.Nullable;

/** The documents of one file in one format. */
public interface Items {

    /** The next item, or null at the end. */
    @Nullable
    SourceItem next() throws IOException;

    /** File and line where the latest item begins. */
    String where();

    /** See {@link SourceReader#registers()}. */
    default Set<String> registers() {
        return Set.of();
    }

    /** Ends the reading before its end. */
    default void close() throws IOException {}
}
