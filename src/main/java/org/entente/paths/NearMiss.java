// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.paths;

/**
 * A path that the question just missed.
 *
 * @param without the parameter that excluded it: {@code "minConfidence"}, {@code "maxHops"}, or several with commas between
 * @param path the best such path
 */
public record NearMiss(String without, FoundPath path) {}
