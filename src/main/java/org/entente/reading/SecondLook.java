// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.reading;

import java.util.List;

import org.entente.model.Claim;
import org.entente.model.Document;
import org.jspecify.annotations.Nullable;

/** Judges by itself how firmly a text says what some reader found in it. Safe for use by several threads. */
@FunctionalInterface
public interface SecondLook {

    /** Sees nothing, and objects to nothing. */
    SecondLook NONE = (document, claims) -> claims.stream().<@Nullable String>map(claim -> null).toList();

    /**
     * Looks at claims where they stand.
     *
     * @param document the document, with the passages that are running text
     * @return for each claim why it is not vouched for, or null where it is, or where nothing can be told
     */
    List<@Nullable String> objections(Document document, List<Claim> claims);
}
