// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.graph.derive;

import java.util.List;
import java.util.TreeSet;

import org.entente.model.Document;
import org.entente.model.DocumentKind;
import org.entente.model.Entity;
import org.entente.model.ResolvedClaim;

/** Whom a claim goes back to: its speakers; where none is named, the publisher (or the document) and, for running text, its words. */
public final class Voices {

    private Voices() {}

    /** The voices of a claim, sorted. */
    public static List<String> of(Document document, ResolvedClaim claim) {
        TreeSet<String> voices = new TreeSet<>();
        claim.speakers().stream().map(Entity::id).forEach(voices::add);
        if (voices.isEmpty()) {
            voices.add(publisher(document));
            if (document.kind() == DocumentKind.TEXT) {
                voices.add("text:" + Digest.of(List.of(Words.normal(claim.claim().quote().text()))));
            }
        }
        return List.copyOf(voices);
    }

    /** The voice of a document's publisher, or of the document where it names none. */
    public static String publisher(Document document) {
        String publisher = document.publisher();
        return publisher == null || publisher.isBlank()
                ? "document:" + document.id()
                : publisher(publisher);
    }

    /** The voice of a publisher of this name. */
    public static String publisher(String name) {
        return "publisher:" + Words.normal(name).replace(' ', '-');
    }
}
