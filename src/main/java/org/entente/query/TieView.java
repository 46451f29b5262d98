// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.query;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A tie with the facts behind it, as an entity at one of its ends sees it.
 *
 * @param kind its kind
 * @param direction out, in or both
 * @param modality actual, planned or possible, as all its facts are
 * @param factCount how many facts are behind it
 * @param claimCount how many asserted claims support it
 * @param origins how many independent origins these claims have
 * @param confidence 0 to 1
 * @param since first day, or null where unknown
 * @param until last day, or null where unknown or lasting
 * @param open whether that is only the last day on which somebody said that it went on
 * @param disputed whether a claim denies one of the facts or a conflict touches it
 * @param facts facts behind it, with their first claims: as many as there is room for
 * @param furtherFacts facts behind it without their claims: what there was no room for, as far as it is told at all
 */
public record TieView(String kind, String direction, String modality, int factCount, int claimCount, int origins, double confidence,
        @Nullable LocalDate since, @Nullable LocalDate until, boolean open, boolean disputed, List<FactView> facts,
        List<FactView> furtherFacts) {}
