// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.paths;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What a search found.
 *
 * @param paths the paths, best first
 * @param absence why there is none, or null where there are some
 * @param partial whether the time budget ended the search early: there may be more or better paths
 * @param expanded how many rows of the index were read
 * @param version the version of the graph that was searched
 */
public record PathResult(List<FoundPath> paths, @Nullable Absence absence, boolean partial, int expanded, long version) {}
