// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.formats;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.entente.formats.manuscript.Dismantling;
import org.entente.formats.manuscript.Found;
import org.entente.formats.manuscript.Known;
import org.entente.formats.manuscript.Media;
import org.entente.formats.manuscript.Sandbox;
import org.entente.model.Document;
import org.entente.model.DocumentKind;
import org.entente.model.Passage;
import org.entente.model.Provenance;
import org.entente.model.Sha256;
import org.jspecify.annotations.Nullable;

/** What a process of its own finds in a PDF, a web page, an archive and the like. */
public final class Manuscripts implements Items {

    private final Content content;
    private final TextReader texts;
    private final Dismantling dismantling;
    private String where;
    private @Nullable String hash;
    private @Nullable Items inner;
    private @Nullable InputStream innerBytes;
    private Known innerKnown = Known.NOTHING;

    private Manuscripts(Content content, TextReader texts, Dismantling dismantling) {
        this.content = content;
        this.texts = texts;
        this.dismantling = dismantling;
        this.where = content.name();
    }

    /** Reads the texts and tables that lie in an archive. */
    @FunctionalInterface
    public interface TextReader {

        Items open(Content content) throws IOException, Unusable;
    }

    /** Whether a file is to be read so. */
    public static boolean fit(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] head = in.readNBytes(Media.ENOUGH);
            return head.length > 0 && Media.of(head).isSandboxed();
        }
    }

    public static Items of(Content content, TextReader texts) throws IOException {
        return of(content, texts, Sandbox.SHARED);
    }

    static Items of(Content content, TextReader texts, Sandbox sandbox) throws IOException {
        return new Manuscripts(content, texts, Dismantling.of(content.path(), sandbox));
    }

    @Override
    public @Nullable SourceItem next() throws IOException {
        while (true) {
            SourceItem item = inner == null ? null : inner.next();
            if (item != null) {
                return item instanceof SourceItem.Read read ? informed(read) : item;
            }
            endInner();
            Found found = dismantling.next();
            if (found == null) {
                return null;
            }
            SourceItem made = made(found);
            if (made != null) {
                return made;
            }
        }
    }

    private @Nullable SourceItem made(Found found) throws IOException {
        return switch (found) {
            case Found.Manuscript manuscript -> document(manuscript);
            case Found.Refused(String member, String reason, String detail) -> {
                where = name(member);
                yield SourceItem.Skipped.at(where, reason, detail);
            }
            case Found.Member member -> begin(member);
        };
    }

    private SourceItem document(Found.Manuscript found) throws IOException {
        where = name(found.member());
        Path bytes = found.file() == null ? content.path() : dismantling.unpacked(found.file());
        Known known = found.known();
        Provenance provenance = new Provenance(day(known.retrieved()), null, hash(bytes), found.media(), found.pages());
        List<Passage> passages = found.byLines() ? Passages.split(found.text()) : Passages.blocks(found.text());
        Document document = new Document(DocumentIds.of(id(found.member())), DocumentKind.TEXT, shortened(known.title()),
                shortened(known.publisher()), day(known.date()), known.url(), List.of(), null, found.text(), passages)
                .from(provenance);
        return new SourceItem.Read(document, List.of(), passages, bytes);
    }

    /** That of the whole file is asked for by each of its parts that is no file of its own. */
    private String hash(Path bytes) throws IOException {
        if (!bytes.equals(content.path())) {
            return Sha256.of(bytes);
        }
        if (hash == null) {
            hash = Sha256.of(bytes);
        }
        return hash;
    }

    private @Nullable SourceItem begin(Found.Member member) throws IOException {
        where = name(member.member());
        Path file = dismantling.unpacked(member.file());
        Head head = Head.of(file);
        InputStream bytes = Files.newInputStream(file);
        innerBytes = bytes;
        innerKnown = member.known();
        try {
            inner = texts.open(new Content(file, where, head, Input.of(bytes).utf8(head.encoding())));
            return null;
        } catch (Unusable unusable) {
            return unusable.at(where);
        }
    }

    /** With what its archive tells of it, where it does not tell it itself. */
    private SourceItem informed(SourceItem.Read read) {
        Document own = read.document();
        Provenance got = own.provenance();
        Document document = own.published(own.publisher() == null ? shortened(innerKnown.publisher()) : own.publisher(),
                own.date() == null ? day(innerKnown.date()) : own.date(), own.url() == null ? innerKnown.url() : own.url())
                .from(new Provenance(got.retrieved() == null ? day(innerKnown.retrieved()) : got.retrieved(), got.archive(), got.original(),
                        got.media(), got.pages()));
        return new SourceItem.Read(document, read.claims(), read.prose(), read.original());
    }

    private void endInner() throws IOException {
        if (inner != null) {
            inner.close();
            inner = null;
        }
        if (innerBytes != null) {
            innerBytes.close();
            innerBytes = null;
        }
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        return text == null ? null : Dates.day(text).orElse(null);
    }

    /** Metadata of endless length are no metadata. */
    private static @Nullable String shortened(@Nullable String words) {
        return words == null || words.length() > Sizes.LONGEST ? null : words.strip().replaceAll("\\s+", " ");
    }

    /** How a member is called in skips: {@code box.zip:notes-june.pdf}. */
    private String name(String member) {
        return member.isEmpty() ? content.name() : content.name() + ":" + flat(member);
    }

    /** What its id is made from: the name without the ending. */
    private String id(String member) {
        if (member.isEmpty()) {
            return content.stem();
        }
        String flat = flat(member);
        boolean address = member.contains("://");
        return content.stem() + ":" + (address ? flat : flat.replaceFirst("(?<=[^.:-])\\.[A-Za-z0-9]{1,5}$", ""));
    }

    private static String flat(String member) {
        return member.replaceAll("(?i)https?://", "").replace('/', '-');
    }

    @Override
    public String where() {
        return inner == null ? where : inner.where();
    }

    @Override
    public void close() throws IOException {
        endInner();
        dismantling.close();
    }
}
