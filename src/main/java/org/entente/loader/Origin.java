// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.loader;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.entente.formats.SourceItem;
import org.entente.model.Claim;
import org.entente.model.Document;
import org.entente.model.KeptDocument;
import org.entente.model.Name;
import org.entente.model.Passage;
import org.entente.model.Vouched;
import org.jspecify.annotations.Nullable;

import tools.jackson.databind.json.JsonMapper;

/**
 * What reading a document again needs beside what its nodes tell of it, as JSON.
 *
 * @param subject whom it is about, or null
 * @param voices whom it goes back to
 * @param vouched how far it vouches for what it says
 * @param claims what it states in so many fields
 * @param prose the places of those of its passages that are running text
 */
record Origin(@Nullable Name subject, List<String> voices, Vouched vouched, List<Claim> claims, List<Integer> prose) {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    static String write(SourceItem.Read read) {
        Document document = read.document();
        return MAPPER.writeValueAsString(new Origin(document.subject(), document.voices(), document.vouched(), read.claims(),
                read.prose().stream().map(Passage::order).toList()));
    }

    /** The document as it was loaded. */
    static SourceItem.Read read(KeptDocument kept) {
        Origin origin = MAPPER.readValue(kept.origin(), Origin.class);
        Document known = kept.document();
        Set<Integer> prose = new HashSet<>(origin.prose());
        Document document = new Document(known.id(), known.kind(), known.title(), known.publisher(), known.date(), known.url(),
                known.basis(), origin.subject(), known.text(), known.passages(), origin.voices(), origin.vouched(),
                known.provenance());
        return new SourceItem.Read(document, origin.claims(),
                known.passages().stream().filter(passage -> prose.contains(passage.order())).toList());
    }
}
