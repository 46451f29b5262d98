// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.query.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/** Name-based UUIDs, version 5: the same name, the same UUID. */
final class NamedUuid {

    private NamedUuid() {}

    static UUID of(String id) {
        try {
            ByteBuffer hash = ByteBuffer.wrap(MessageDigest.getInstance("SHA-1").digest(("entente:" + id).getBytes(UTF_8)));
            return new UUID(hash.getLong() & ~0xF000L | 0x5000L, hash.getLong() & ~(3L << 62) | 2L << 62);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-1", e);
        }
    }
}
