// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.formats;

import java.util.regex.Pattern;

import org.entente.model.Sha256;

/** Ids of documents, made from the ids of their sources. */
public final class DocumentIds {

    private static final Pattern OTHER = Pattern.compile("[^A-Za-z0-9:._~@-]+");
    private static final Pattern DOTS = Pattern.compile("\\.+");
    private static final int LONGEST = 160;

    private DocumentIds() {}

    /**
     * The source's own id where it has only allowed characters and may stand in an address; else these replaced, and a hash, so that two
     * ids stay two.
     */
    public static String of(String sourceId) {
        String id = OTHER.matcher(sourceId).replaceAll("-");
        if (id.equals(sourceId) && id.length() <= LONGEST && !DOTS.matcher(id).matches()) {
            return id;
        }
        return id.substring(0, Math.min(id.length(), LONGEST)) + "-" + hash(sourceId);
    }

    /** Eight hexadecimal digits that depend on the whole text. */
    static String hash(String text) {
        return Sha256.of(text).substring(0, 8);
    }
}
