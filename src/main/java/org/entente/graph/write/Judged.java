// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.graph.write;

import java.util.List;

import org.entente.model.Judgement;

/**
 * What a change of judgements did.
 *
 * @param judgements those that stand now and did not before
 * @param undone ids of those that stand no more
 * @param facts facts that are new
 * @param factsGone facts that are no more
 * @param entities ids of entities that are new or changed
 * @param entitiesGone ids of entities that are no more
 * @param ties ties that are new
 * @param tiesGone ties that are no more
 * @param conflicts ids of all conflicts between judgements
 */
public record Judged(List<Judgement> judgements, List<String> undone, int facts, int factsGone, List<String> entities,
        List<String> entitiesGone, int ties, int tiesGone, List<String> conflicts) {}
