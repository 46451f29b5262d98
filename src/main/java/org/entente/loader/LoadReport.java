// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.loader;

import java.util.List;
import java.util.Map;

import org.entente.graph.bulk.BulkReport;
import org.entente.graph.write.ClaimChanges;
import org.entente.model.Skip;

/**
 * What a load did.
 *
 * @param documents documents written
 * @param written ids of the first hundred of these
 * @param unchanged documents that stood in the graph already, just so
 * @param replaced documents of these that were written in the place of what stood there
 * @param replacements ids of the first hundred of these
 * @param retracted documents that a newer edition of their register no longer has
 * @param withdrawals ids of the first hundred of these
 * @param passages passages of the documents written
 * @param claims claims of the documents written
 * @param facts facts that are new or were made again
 * @param entities entities that the claims name
 * @param ties ties that are new or changed
 * @param readAnew documents that say what they said, but were read anew since the reader is another edition or had failed
 * @param changes what became of the claims of documents that stood in the graph before
 * @param skipped how much was left out, by reason
 * @param skips the first thousand of what was left out
 * @param seconds how long it took
 * @param cancelled whether it was stopped before the end
 */
public record LoadReport(long documents, List<String> written, long unchanged, long replaced, List<String> replacements, long retracted,
        List<String> withdrawals, long passages, long claims, long facts,
        long entities, long ties, long readAnew, ClaimChanges changes,
        Map<String, Long> skipped, List<Skip> skips, double seconds, boolean cancelled) {

    /** The same of a graph that was built as a whole: what it has, and how long it took in all. */
    LoadReport built(BulkReport graph, double inAll) {
        return new LoadReport(documents, written, unchanged, replaced, replacements, retracted, withdrawals, passages, claims,
                graph.facts(), graph.entities(), graph.ties(), readAnew, changes,
                skipped, skips, inAll, cancelled);
    }
}
