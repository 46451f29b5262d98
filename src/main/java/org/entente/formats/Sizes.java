// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.formats;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.entente.model.Claim;
import org.entente.model.Document;
import org.entente.model.Name;
import org.jspecify.annotations.Nullable;

/** How large a document, and how long what is looked up by its words may be: no index of the graph takes a word without end. */
public final class Sizes {

    /** A document, a line or a row of more bytes than this is skipped: 16 MiB. */
    public static final int MAX_DOCUMENT_BYTES = 16 << 20;

    public static final int LONGEST = 1_000;

    private Sizes() {}

    /** @throws Unusable where it is longer */
    public static void require(String what, @Nullable String text) throws Unusable {
        if (text != null && text.length() > LONGEST) {
            throw new Unusable("text too long",
                    "%s has %,d characters, and at most %,d are kept".formatted(what, text.length(), LONGEST));
        }
    }

    /** @throws Unusable where a word of the document or of what it states is longer */
    public static void require(Document document, List<Claim> claims) throws Unusable {
        require("the title", document.title());
        require("the publisher", document.publisher());
        for (String source : document.basis()) {
            require("what it rests on", source);
        }
        if (document.subject() != null) {
            require(document.subject());
        }
        for (Claim claim : claims) {
            require(claim);
        }
    }

    private static void require(Claim claim) throws Unusable {
        require("the id of a record", claim.recordId());
        for (Map.Entry<?, List<String>> detail : claim.details().entrySet()) {
            for (String value : detail.getValue()) {
                require("a detail of a fact", value);
            }
        }
        List<Name> names = Stream.of(claim.roles().values().stream().flatMap(List::stream), claim.speakers().stream(),
                claim.audience().stream()).flatMap(all -> all).toList();
        for (Name name : names) {
            require(name);
        }
    }

    /** @throws Unusable where it or one of its aliases is longer */
    public static void require(Name name) throws Unusable {
        require("a name", name.text());
        if (name.attributes().get(Name.ALIASES) instanceof List<?> aliases) {
            for (Object alias : aliases) {
                require("another name", String.valueOf(alias));
            }
        }
    }
}
