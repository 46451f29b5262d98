// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.identity;

import java.util.List;

/**
 * How likely two entities are one, with the reasons.
 *
 * @param value 0 to 1
 * @param reasons what speaks for and against it, weightiest first
 * @param certain whether it is so good that it may be decided without a person
 */
public record Score(double value, List<Reason> reasons, boolean certain) {}
