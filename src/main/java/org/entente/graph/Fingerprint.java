// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.graph;

import java.util.HexFormat;
import java.util.zip.CRC32C;

import org.entente.model.FactType;
import org.entente.model.ResolvedDocument;

import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.ToStringSerializer;

/** Tells versions of a document apart by all that it says. */
final class Fingerprint {

    private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .addModule(new SimpleModule().addSerializer(FactType.class, ToStringSerializer.instance)).build();

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
