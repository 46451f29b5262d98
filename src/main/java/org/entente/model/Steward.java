// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.model;

import org.jspecify.annotations.Nullable;

/**
 * On whose behalf documents are written, and which of those that stand there this may replace.
 *
 * @param key the name of the key, or null where none was asked for
 * @param ofAll whether it may replace what others loaded
 * @param rereads whether what stands there is read again, and stays with whom it was loaded
 */
public record Steward(@Nullable String key, boolean ofAll, boolean rereads) {

    /** Who reads again what stands there. */
    public static final Steward READER = new Steward(null, true, true);

    /** Who owns the data folder. */
    public static final Steward OWNER = new Steward(null, true);

    public Steward(@Nullable String key, boolean ofAll) {
        this(key, ofAll, false);
    }

    /** Whether this may replace, or withdraw by a newer edition, what was loaded with a key of this name, or with none. */
    public boolean mayReplace(@Nullable String loadedWith) {
        return ofAll || key != null && key.equals(loadedWith);
    }
}
