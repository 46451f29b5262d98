// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.query;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;

import org.jspecify.annotations.Nullable;

/** Where a list goes on: the sort key of the last item, opaque to the caller. */
final class Cursor {

    private Cursor() {}

    static String encode(String key) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(key.getBytes(UTF_8));
    }

    /** The key in a cursor, empty where none is given. */
    static String decode(@Nullable String cursor) {
        if (cursor == null || cursor.isEmpty()) {
            return "";
        }
        try {
            return new String(Base64.getUrlDecoder().decode(cursor), UTF_8);
        } catch (IllegalArgumentException e) {
            throw new BadParameter("cursor", cursor, "the value of 'next' of an earlier answer");
        }
    }
}
