// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.source;

import java.time.LocalDate;

import org.entente.formats.Originals;
import org.jspecify.annotations.Nullable;

/**
 * What the caller knows of a file.
 *
 * @param format name of the format, or {@code auto}: found by content
 * @param date the date of documents that state none, or null
 * @param publisher the publisher of documents that state none, or null
 * @param originals where the files are kept that documents are read from, or null: nowhere
 */
public record SourceOptions(String format, @Nullable LocalDate date, @Nullable String publisher, @Nullable Originals originals) {

    /** Keeps no originals. */
    public SourceOptions(String format, @Nullable LocalDate date, @Nullable String publisher) {
        this(format, date, publisher, null);
    }

    /** The name that stands for: find the format by content. */
    public static final String AUTO = "auto";

    /** Nothing is known. */
    public static final SourceOptions DEFAULT = new SourceOptions(AUTO, null, null);
}
