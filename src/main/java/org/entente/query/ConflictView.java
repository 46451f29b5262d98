// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.query;

import java.util.List;

/**
 * Facts that cannot all be true, or one that some assert and others deny, or two ids that judgements both join and hold apart.
 *
 * @param id its id
 * @param kind denial, date, quantity, party, plan or identity
 * @param facts the facts with their claims
 * @param sides what stands against what, each side with its rank
 * @param judgements of two ids, the judgements that join them and that hold them apart
 */
public record ConflictView(String id, String kind, List<FactView> facts, List<SideView> sides, List<JudgementView> judgements) {}
