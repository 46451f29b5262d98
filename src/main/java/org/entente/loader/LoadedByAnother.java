// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.loader;

/** A document stands there that was loaded with another key, or with none, and whoever loads now may replace only their own. */
public final class LoadedByAnother extends RuntimeException {

    private static final long serialVersionUID = 1;

    LoadedByAnother(String document) {
        super("'%s' was loaded with another key, and a key with the role load replaces only what it loaded: take another id, or a key with the role admin."
                .formatted(document));
    }
}
