// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.loader;

import java.time.LocalDate;

import org.entente.formats.Originals;
import org.entente.source.SourceOptions;
import org.jspecify.annotations.Nullable;

/**
 * What the caller of a load knows of its files.
 *
 * @param format name of the format, or {@code auto}
 * @param date the date of documents that state none, or null
 * @param publisher the publisher of documents that state none, or null
 * @param originals where the files are kept that documents are read from, or null: nowhere
 */
public record LoadOptions(String format, @Nullable LocalDate date, @Nullable String publisher, @Nullable Originals originals) {

    /** Where originals are kept is for the one who loads. */
    public LoadOptions(String format, @Nullable LocalDate date, @Nullable String publisher) {
        this(format, date, publisher, null);
    }

    /** Nothing is known. */
    public static final LoadOptions DEFAULT = new LoadOptions(SourceOptions.AUTO, null, null);

    SourceOptions forSources() {
        return new SourceOptions(format, date, publisher, originals);
    }

    LoadOptions keeping(@Nullable Originals kept) {
        return new LoadOptions(format, date, publisher, kept);
    }
}
