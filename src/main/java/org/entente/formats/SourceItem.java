// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.formats;

import java.nio.file.Path;
import java.util.List;

import org.entente.model.Claim;
import org.entente.model.Document;
import org.entente.model.Passage;
import org.entente.model.Skip;
import org.jspecify.annotations.Nullable;

/** What a reader makes of one document or record: it was read, or left out and counted. */
public sealed interface SourceItem {

    /**
     * A document that was read.
     *
     * @param document the document with all its passages
     * @param claims what the source states in so many columns or fields; each quote stands in the document's text
     * @param prose those of its passages that are running text; empty where there is nothing to extract from
     * @param original the bytes that it was read from, for as long as nothing further is read, or null: its text is all there is
     */
    record Read(Document document, List<Claim> claims, List<Passage> prose, @Nullable Path original) implements SourceItem {

        /** A document whose text is all there is. */
        public Read(Document document, List<Claim> claims, List<Passage> prose) {
            this(document, claims, prose, null);
        }

        /** A text that claims are to be extracted from. */
        static Read text(Document document) {
            return new Read(document, List.of(), document.passages());
        }

        /** A record whose claims are all stated. */
        public static Read stated(Document document, List<Claim> claims) {
            return new Read(document, claims, List.of());
        }

        /**
         * What of it can be read.
         *
         * @throws Unusable where its words are too long, or where its text is all there is and in a language that is not read
         */
        public Read checked() throws Unusable {
            Sizes.require(document, claims);
            return claims.isEmpty() && extractable() ? new Read(document, claims, Languages.read(document.text(), prose), original) : this;
        }

        /** Whether there is running text to extract claims from. */
        public boolean extractable() {
            return !prose.isEmpty();
        }

        /** The document with its running text only: what extraction is to see. The text and all offsets are the same. */
        public Document toExtract() {
            return document.of(prose);
        }
    }

    /** Something that was left out. */
    record Skipped(Skip skip) implements SourceItem {

        public static Skipped at(String where, String reason, String detail) {
            return new Skipped(new Skip(where, reason, detail));
        }
    }
}
