// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.graph.write;

import java.util.List;

/**
 * What one transaction wrote.
 *
 * @param documents documents that are new or changed
 * @param unchanged documents that were there already, just so
 * @param replaced ids of those that stood there otherwise before
 * @param kept ids of documents that stand there as they were, since whoever writes may not replace them
 * @param failed ids of documents whose reading failed, and that stay as they stood
 * @param passages their passages
 * @param claims their claims
 * @param facts facts that are new
 * @param factsGone facts that are no more
 * @param entities entities that are new
 * @param entitiesGone entities that are no more
 * @param ties ties that are new
 * @param tiesGone ties that are no more
 * @param conflicts conflicts that are new
 * @param changes what became of the claims of documents that were there before
 */
public record WriteReport(int documents, int unchanged, List<String> replaced, List<String> kept, List<String> failed, int passages,
        int claims, int facts,
        int factsGone, int entities, int entitiesGone,
        int ties, int tiesGone, int conflicts, ClaimChanges changes) {

    static WriteReport nothing(int unchanged, List<String> kept, List<String> failed) {
        return new WriteReport(0, unchanged, List.of(), kept, failed, 0, 0, 0, 0, 0, 0, 0, 0, 0, ClaimChanges.NONE);
    }
}
