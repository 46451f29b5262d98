// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.query;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The formats that the graph can be written in. */
public enum ExportFormat {

    CSV("application/zip", "zip"),
    NEO4J("application/zip", "neo4j.zip"),
    GRAPHML("application/graphml+xml", "graphml"),
    FTM("application/x-ndjson", "ftm.jsonl"),
    STIX("application/stix+json", "stix.json"),
    JSONLD("application/ld+json", "jsonld");

    private final String mediaType;
    private final String ending;

    ExportFormat(String mediaType, String ending) {
        this.mediaType = mediaType;
        this.ending = ending;
    }

    /** The name in addresses and on the command line. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The media type of the answer. */
    public String mediaType() {
        return mediaType;
    }

    /** What to call the file. */
    public String fileName() {
        return "entente." + ending;
    }

    /** The format with this key. */
    public static Optional<ExportFormat> ofKey(String key) {
        return Arrays.stream(values()).filter(format -> format.key().equalsIgnoreCase(key)).findFirst();
    }
}
