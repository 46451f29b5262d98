// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.resolution;

import org.entente.model.Sha256;

/** A short hash that is the same on every machine. */
final class Digest {

    private Digest() {}

    /** The first twenty hexadecimal figures of the SHA-256 of a text. */
    static String of(String text) {
        return Sha256.of(text).substring(0, 20);
    }
}
