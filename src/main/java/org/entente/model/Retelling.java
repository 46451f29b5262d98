// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.model;

import org.jspecify.annotations.Nullable;

/**
 * When a document tells a fact again with nothing new, beyond what holds for all types.
 *
 * @param once whether there is one between the same, whoever says so and whenever
 * @param apart a role that keeps claims that fill it apart from those that do not, or null
 * @param partly a role that a retelling may leave out, whoever says so and whenever, or null
 */
public record Retelling(boolean once, @Nullable Role apart, @Nullable Role partly) {}
