// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.loader;

import org.entente.model.Skip;

/** Hears of a load while it runs, and may stop it. */
public interface LoadListener {

    /** Hears nothing. */
    LoadListener NONE = new LoadListener() {
    };

    /** Called a few times a second. */
    default void progress(LoadProgress progress) {}

    /** Called for each thing that is left out. */
    default void skipped(Skip skip) {}

    /** Whether to stop: between two transactions, with nothing half written. */
    default boolean isCancelled() {
        return false;
    }
}
