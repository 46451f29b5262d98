// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.loader;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

import org.entente.formats.SourceItem;
import org.entente.model.Claim;
import org.entente.model.Document;
import org.entente.reading.ClaimReader;
import org.jspecify.annotations.Nullable;

import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tells whether a document was loaded before, just so.
 *
 * @param content a hash of the document and of what it states
 * @param edition name and version of the reader of its text, or an empty text where it has none
 */
record Fingerprint(String content, String edition) {

    private static final JsonMapper MAPPER = JsonMapper.builder().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS).build();
    private static final String FAILED = "!";

    static Fingerprint of(SourceItem.Read read, ClaimReader reader) {
        byte[] content = MAPPER.writeValueAsBytes(new Content(read.document(), read.claims()));
        try {
            return new Fingerprint(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content), 0, 16),
                    read.extractable() ? reader.edition() : "");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The same of a reading that failed: the next load tries again. */
    Fingerprint failed() {
        return new Fingerprint(content, FAILED + edition);
    }

    /** As the graph keeps it. */
    String written() {
        return edition.isEmpty() ? content : content + " " + edition;
    }

    /** Whether a document with this fingerprint says the same, but was read by another edition of the reader, or in vain. */
    boolean isStale(@Nullable String before) {
        return before != null && !edition.isEmpty() && before.startsWith(content + " ") && !before.equals(written());
    }

    private record Content(Document document, List<Claim> claims) {}
}
