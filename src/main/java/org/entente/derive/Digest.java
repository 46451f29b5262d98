// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.derive;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;

import org.entente.model.Sha256;

/** Short names for long content. */
final class Digest {

    private static final int BYTES = 10;

    private Digest() {}

    /** Twenty hexadecimal digits that tell this list of texts from all others. */
    static String of(List<String> parts) {
        MessageDigest digest = Sha256.digest();
        for (String part : parts) {
            digest.update(part.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
        }
        return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
    }
}
