// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.source;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.entente.formats.JsonDocuments;
import org.entente.formats.SourceItem;

/** Opens files as sources of documents and claims. */
public final class Sources {

    private Sources() {}

    /**
     * Opens a file. Nothing in it makes this fail: what cannot be read comes back as a skip.
     *
     * @throws IllegalArgumentException where the options name a format that is none of {@link #formats()}
     */
    public static SourceReader open(Path file, SourceOptions options) {
        return open(file, file.toString(), options);
    }

    /**
     * Opens a file that is known by another name than that of its place, for example because it was uploaded.
     *
     * @param name what to call it in skips, and where the ids of its documents may come from
     */
    public static SourceReader open(Path file, String name, SourceOptions options) {
        return FileReading.open(file, name, options);
    }

    /**
     * One document from a JSON object with the fields of a {@code .jsonl} line.
     *
     * @param json the object
     * @param where how to name it in a skip
     */
    public static SourceItem document(String json, String where) {
        return JsonDocuments.read(json, where);
    }

    /** The names of the formats, {@code auto} first. */
    public static List<String> formats() {
        return Stream.concat(Stream.of(SourceOptions.AUTO), Arrays.stream(Format.values()).map(Format::key)).toList();
    }
}
