// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.formats.manuscript;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** What the sandbox found in a file. */
public sealed interface Found {

    /**
     * A text.
     *
     * @param member the path within the file, or an empty text: the file itself
     * @param media the media type of the bytes that it was read from
     * @param file the bytes of the member, unpacked, or null: the file itself
     * @param pages where each page begins, in Unicode code points of the text; empty where there are no pages
     * @param text its blocks, each behind an empty line
     * @param byLines whether its lines are to be told apart as in a text file, instead of its blocks
     */
    record Manuscript(String member, String media, @Nullable String file, Known known, List<Integer> pages, String text, boolean byLines)
            implements
                Found {}

    /**
     * A text file or a table in an archive.
     *
     * @param file its bytes, unpacked
     */
    record Member(String member, String file, Known known) implements Found {}

    /** Something that could not be read. */
    record Refused(String member, String reason, String detail) implements Found {}
}
