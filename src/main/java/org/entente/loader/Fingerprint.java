// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.loader;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.entente.formats.SourceItem;
import org.entente.graph.write.Editions;
import org.entente.model.Claim;
import org.entente.model.Document;
import org.entente.model.ReadBy;
import org.entente.reading.ClaimReader;
import org.jspecify.annotations.Nullable;

import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tells whether a document was loaded before, just so.
 *
 * @param editions a hash of the document and of what it states, with the editions of the readers of its text
 */
record Fingerprint(Editions editions) {

    private static final JsonMapper MAPPER = JsonMapper.builder().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS).build();

    static Fingerprint of(SourceItem.Read read, List<ClaimReader> readers) {
        byte[] content = MAPPER.writeValueAsBytes(new Content(read.document(), read.claims()));
        Set<String> editions = read.extractable()
                ? readers.stream().map(ClaimReader::edition).collect(Collectors.toCollection(TreeSet::new))
                : Set.of();
        try {
            return new Fingerprint(new Editions(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content), 0, 16),
                    editions));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The same of these readings: after one that failed the next load tries again. */
    Fingerprint of(List<ReadBy> readings) {
        return new Fingerprint(Editions.of(editions.content(), readings));
    }

    /** As the graph keeps it. */
    String written() {
        return editions.written();
    }

    /** Whether a document with the other fingerprint says all that this does. */
    boolean stands(@Nullable String before) {
        return before != null && Editions.of(before).covers(editions);
    }

    /** Whether a document with the other says the same, but was read by another edition of a reader, by fewer, or in vain. */
    boolean isStale(@Nullable String before) {
        if (before == null) {
            return false;
        }
        Editions there = Editions.of(before);
        return there.content().equals(editions.content()) && !there.readers().isEmpty() && !there.covers(editions);
    }

    private record Content(Document document, List<Claim> claims) {}
}
