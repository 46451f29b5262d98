// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.loader;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

import org.entente.model.Claim;
import org.entente.model.Document;
import org.entente.source.SourceItem;

import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Tells whether a document was loaded before, just so: the hash of all that its claims depend on. */
final class Fingerprint {

    private static final JsonMapper MAPPER = JsonMapper.builder().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS).build();

    private Fingerprint() {}

    /**
     * The fingerprint of a document.
     *
     * @param extractor name and version of what extracts claims from running text
     */
    static String of(SourceItem.Read read, String extractor) {
        String version = read.extractable() ? extractor : "";
        byte[] content = MAPPER.writeValueAsBytes(new Content(version, read.document(), read.claims()));
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content), 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private record Content(String extractor, Document document, List<Claim> claims) {}
}
