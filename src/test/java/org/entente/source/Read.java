// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.entente.formats.SourceItem;
import org.entente.model.Claim;
import org.entente.model.Document;
import org.entente.model.Skip;

/**
 * All items of a file.
 *
 * @param items the items, in order
 */
public record Read(List<SourceItem> items) {

    static Read file(Path file) {
        return file(file, SourceOptions.DEFAULT);
    }

    static Read file(Path file, SourceOptions options) {
        List<SourceItem> items = new ArrayList<>();
        try (SourceReader reader = Sources.open(file, options)) {
            reader.forEachRemaining(items::add);
        }
        return new Read(items);
    }

    /** Writes a file and reads it. */
    public static Read content(Path folder, String name, String content) {
        try {
            return file(Files.write(folder.resolve(name), content.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<SourceItem.Read> reads() {
        return items.stream().filter(SourceItem.Read.class::isInstance).map(SourceItem.Read.class::cast).toList();
    }

    public List<Document> documents() {
        return reads().stream().map(SourceItem.Read::document).toList();
    }

    public List<Claim> claims() {
        return reads().stream().flatMap(read -> read.claims().stream()).toList();
    }

    public List<Skip> skips() {
        return items.stream().filter(SourceItem.Skipped.class::isInstance).map(SourceItem.Skipped.class::cast).map(SourceItem.Skipped::skip)
                .toList();
    }
}
