// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.access;

import org.jspecify.annotations.Nullable;

/** The keys cannot be read or changed; the message says why and what to do. */
public final class KeysUnusable extends RuntimeException {

    private static final long serialVersionUID = 1;

    KeysUnusable(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
