// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.loader;

import java.time.LocalDate;

import org.entente.source.SourceOptions;
import org.jspecify.annotations.Nullable;

/**
 * What the caller of a load knows of its files.
 *
 * @param format name of the format, or {@code auto}
 * @param date the date of documents that state none, or null
 * @param publisher the publisher of documents that state none, or null
 */
public record LoadOptions(String format, @Nullable LocalDate date, @Nullable String publisher) {

    /** Nothing is known. */
    public static final LoadOptions DEFAULT = new LoadOptions(SourceOptions.AUTO, null, null);

    SourceOptions forSources() {
        return new SourceOptions(format, date, publisher);
    }
}
