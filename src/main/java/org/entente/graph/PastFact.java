// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.graph;

import java.util.List;
import java.util.Map;

import org.entente.model.FactType;
import org.entente.model.Period;
import org.entente.model.Quantity;
import org.entente.model.Role;
import org.jspecify.annotations.Nullable;

/**
 * A fact as it was.
 *
 * @param id its id
 * @param type its type
 * @param quantity how many or how much, or null
 * @param time when it happened, or null
 * @param roles ids of those who took part, by role
 * @param claims ids of the claims about it, in order of time
 * @param disputed whether a claim denied it or a conflict touched it
 */
public record PastFact(String id, FactType type, @Nullable Quantity quantity, @Nullable Period time, Map<Role, List<String>> roles,
        List<String> claims, boolean disputed) {}
