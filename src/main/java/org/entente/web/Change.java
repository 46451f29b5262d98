// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.web;

import org.entente.graph.write.Withdrawal;

/**
 * What withdrawing a document changes.
 *
 * @param document its id
 * @param claims how many claims it made
 * @param factsGone how many facts rested on it alone
 * @param factsChanged how many facts have other claims
 * @param entitiesGone how many entities nothing else needs
 * @param tiesGone how many ties rested on it alone
 * @param tiesChanged how many ties have other support
 */
record Change(String document, int claims, int factsGone, int factsChanged, int entitiesGone, int tiesGone, int tiesChanged) {

    static Change of(Withdrawal withdrawal) {
        return new Change(withdrawal.document(), withdrawal.claims().size(), withdrawal.factsGone().size(),
                withdrawal.factsChanged().size(), withdrawal.entitiesGone().size(), withdrawal.tiesGone().size(),
                withdrawal.tiesChanged().size());
    }
}
