// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.derive;

import java.util.List;
import java.util.TreeSet;

import org.entente.model.Document;
import org.entente.model.DocumentKind;
import org.entente.model.Entity;
import org.entente.model.ResolvedClaim;
import org.entente.model.Voice;

/** Whom a claim goes back to: its speakers; where none is named, whom the document goes back to and, for running text, its words. */
public final class Voices {

    private Voices() {}

    /** The voices of a claim, sorted. */
    public static List<String> of(Document document, ResolvedClaim claim) {
        TreeSet<String> voices = new TreeSet<>();
        claim.speakers().stream().map(Entity::id).forEach(voices::add);
        if (voices.isEmpty()) {
            voices.addAll(document.voices());
            voices.add(publisher(document));
            if (document.kind() == DocumentKind.TEXT) {
                voices.add("text:" + Digest.of(List.of(Words.normal(claim.claim().quote().text()))));
            }
        }
        return List.copyOf(voices);
    }

    /** The first voice of a document itself: the one that it gives, its publisher's, or else its own. */
    public static String publisher(Document document) {
        String publisher = document.publisher();
        if (!document.voices().isEmpty()) {
            return document.voices().getFirst();
        }
        return publisher == null || publisher.isBlank() ? Voice.document(document.id()) : Voice.publisher(publisher);
    }
}
