// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.query;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A closed interval of days, as in gold facts.
 *
 * @param from first day, or null where unknown
 * @param to last day, or null where unknown or lasting
 */
public record TimeView(@Nullable LocalDate from, @Nullable LocalDate to) {}
