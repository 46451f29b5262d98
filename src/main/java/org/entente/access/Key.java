// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HexFormat;

/**
 * A key as it is kept: its secret is known only to whom it was given. The secret is 256 random bits, so that a plain hash keeps it.
 *
 * @param name who has it; a person logs in with it
 * @param role what it allows
 * @param hash the SHA-256 of the secret, in hexadecimal digits
 * @param made the day on which it was made
 */
public record Key(String name, Role role, String hash, LocalDate made) {

    private static final String PREFIX = "entente_";
    private static final int BYTES = 32;

    /** A key of this name with a secret. */
    public static Key of(String name, Role role, String secret, LocalDate made) {
        return new Key(name, role, hash(secret), made);
    }

    /** A secret that nobody has yet. */
    public static String newSecret() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    static String hash(String secret) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(secret.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
