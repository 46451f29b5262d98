// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.loader;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.entente.graph.write.ClaimChanges;
import org.entente.model.ResolvedDocument;

/** A graph that is a map; counts its transactions and can be made to fail. */
class MemoryStore implements Store {

    final Map<String, ResolvedDocument> documents = new TreeMap<>();
    final Map<String, String> fingerprints = new TreeMap<>();
    final Set<String> withdrawn = new HashSet<>();
    int transactions;

    @Override
    public synchronized Map<String, String> fingerprints(Collection<String> ids) {
        return ids.stream().filter(fingerprints::containsKey).filter(id -> !withdrawn.contains(id))
                .collect(Collectors.toMap(id -> id, fingerprints::get));
    }

    @Override
    public synchronized Written write(List<ResolvedDocument> batch, Map<String, String> prints) {
        transactions++;
        batch.forEach(document -> documents.put(document.document().id(), document));
        fingerprints.putAll(prints);
        prints.keySet().forEach(withdrawn::remove);
        return new Written(batch.size(), 2, 3, List.of(), List.of(), List.of(), ClaimChanges.NONE);
    }

    @Override
    public synchronized Set<String> documentsOf(String register) {
        return documents.values().stream().map(ResolvedDocument::document).filter(document -> document.basis().contains(register))
                .map(document -> document.id()).filter(id -> !withdrawn.contains(id)).collect(Collectors.toSet());
    }

    @Override
    public synchronized boolean withdraw(String document) {
        withdrawn.add(document);
        return true;
    }

    /** Everything that is in it. */
    synchronized String dump() {
        return documents + "\n" + fingerprints + "\n" + withdrawn;
    }
}
