// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.model;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A source text or a record of a register.
 *
 * @param id stable: the source's own id, with every character outside {@code [A-Za-z0-9:._~@-]} replaced
 * @param kind what sort of source it is
 * @param title the title, or null
 * @param publisher who published it, or null
 * @param date when it was published, or null where unknown: then no relative date in it can be resolved
 * @param url where it was published, or null
 * @param basis the public documents that it rests on, where it is a summary of others
 * @param subject whom the whole document is about ("the company"), or null
 * @param text the whole text
 * @param passages its paragraphs, in order
 * @param voices whom it goes back to where it names no publisher, or where it says so beside; empty: its publisher, or else itself
 * @param vouched how far it vouches for what it says
 * @param provenance where it was got, and what it was read from
 */
public record Document(String id, DocumentKind kind, @Nullable String title, @Nullable String publisher, @Nullable LocalDate date,
        @Nullable String url, List<String> basis, @Nullable Name subject, String text, List<Passage> passages, List<String> voices,
        Vouched vouched, Provenance provenance) {

    /** A document of which nobody knows where it was got. */
    public Document(String id, DocumentKind kind, @Nullable String title, @Nullable String publisher, @Nullable LocalDate date,
            @Nullable String url, List<String> basis, @Nullable Name subject, String text, List<Passage> passages, List<String> voices,
            Vouched vouched) {
        this(id, kind, title, publisher, date, url, basis, subject, text, passages, voices, vouched, Provenance.UNKNOWN);
    }

    /** A document that goes back to its publisher, or else to itself, and vouches for nothing. */
    public Document(String id, DocumentKind kind, @Nullable String title, @Nullable String publisher, @Nullable LocalDate date,
            @Nullable String url, List<String> basis, @Nullable Name subject, String text, List<Passage> passages) {
        this(id, kind, title, publisher, date, url, basis, subject, text, passages, List.of(), Vouched.NOTHING);
    }

    /** The same, published so. */
    public Document published(@Nullable String by, @Nullable LocalDate on, @Nullable String at) {
        return new Document(id, kind, title, by, on, at, basis, subject, text, passages, voices, vouched, provenance);
    }

    /** The same of these passages alone. */
    public Document of(List<Passage> some) {
        return new Document(id, kind, title, publisher, date, url, basis, subject, text, some, voices, vouched, provenance);
    }

    /** The same, going back to these. */
    public Document by(List<String> others) {
        return new Document(id, kind, title, publisher, date, url, basis, subject, text, passages, others, vouched, provenance);
    }

    /** The same, got so. */
    public Document from(Provenance got) {
        return new Document(id, kind, title, publisher, date, url, basis, subject, text, passages, voices, vouched, got);
    }
}
