// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.graph;

import java.util.HexFormat;
import java.util.zip.CRC32C;

import org.entente.model.ResolvedDocument;

import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Tells versions of a document apart by all that it says. */
final class Fingerprint {

    private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS).build();

    private Fingerprint() {}

    static String of(ResolvedDocument document) {
        byte[] content = content(document);
        CRC32C checksum = new CRC32C();
        checksum.update(content);
        return HexFormat.of().toHexDigits(checksum.getValue()) + "-" + content.length;
    }

    static byte[] content(ResolvedDocument document) {
        return JSON.writeValueAsBytes(document);
    }
}
