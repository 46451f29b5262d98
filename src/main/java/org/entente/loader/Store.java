// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.loader;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.entente.graph.write.ClaimChanges;
import org.entente.model.ResolvedDocument;

/** What a load needs of the graph. */
interface Store {

    /** The fingerprints under which these documents were written last, by id; none for documents that are not there or withdrawn. */
    Map<String, String> fingerprints(Collection<String> documents);

    /**
     * Writes documents with all their claims in the place of what they said before, in one transaction.
     *
     * @param fingerprints one for each of the documents, by id
     */
    Written write(List<ResolvedDocument> batch, Map<String, String> fingerprints);

    /** The ids of the documents of a register that are not withdrawn. */
    Set<String> documentsOf(String register);

    /**
     * Withdraws a document and keeps it as history.
     *
     * @return whether it is withdrawn: not where another loaded it
     */
    boolean withdraw(String document);

    /**
     * What a transaction wrote.
     *
     * @param replaced ids of documents that stood there otherwise before
     * @param kept ids of documents that were not written, since another loaded what stands there
     * @param failed ids of documents whose reading failed, and that stay as they stood
     * @param changes what became of the claims of documents that stood there before
     */
    record Written(long facts, long entities, long ties, List<String> replaced, List<String> kept, List<String> failed,
            ClaimChanges changes) {}
}
