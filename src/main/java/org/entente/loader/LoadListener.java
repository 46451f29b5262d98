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

    /** Called for each document that was written in the place of what stood there. */
    default void replaced(String document) {}

    /** Called for each document that was withdrawn, since a newer edition of its register has it no more. */
    default void withdrawn(String document) {}

    /** Whether to stop: between two transactions, with nothing half written. */
    default boolean isCancelled() {
        return false;
    }
}
