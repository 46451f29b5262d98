// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.formats.manuscript;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

/** Where parsers put what they find; it bounds how much of it there is. */
final class Output {

    static final long MOST_UNPACKED = 1L << 30;
    static final int MOST_MEMBERS = 10_000;
    static final int DEEPEST = 6;

    private final Path folder;
    private final Consumer<Found> sink;
    private long unpacked;
    private int members;
    private boolean exhausted;

    Output(Path folder, Consumer<Found> sink) {
        this.folder = folder;
        this.sink = sink;
    }

    void manuscript(Piece piece, String media, Known known, Draft draft) throws Refusal {
        if (draft.isEmpty()) {
            throw new Refusal("no text", "there is nothing to read in it");
        }
        sink.accept(new Found.Manuscript(piece.member(), media, file(piece), known.within(piece.known()), draft.pages(), draft.text(),
                false));
    }

    /** A text whose lines are its own. */
    void lines(Piece piece, String media, Known known, String text) throws Refusal {
        if (text.isBlank()) {
            throw new Refusal("no text", "there is nothing to read in it");
        }
        sink.accept(new Found.Manuscript(piece.member(), media, file(piece), known.within(piece.known()), List.of(), text, true));
    }

    void member(Piece piece) {
        sink.accept(new Found.Member(piece.member(), piece.path().getFileName().toString(), piece.known()));
    }

    void refuse(String member, Refusal refusal) {
        sink.accept(refusal.at(member));
    }

    private static @Nullable String file(Piece piece) {
        return piece.depth() == 0 ? null : piece.path().getFileName().toString();
    }

    /** Unpacks a part of a piece and parses it. Nothing in it makes this fail, but when all that may be unpacked is. */
    void unpack(Piece whole, String name, InputStream bytes, Known known) throws Refusal {
        String member = whole.inside(name);
        if (exhausted) {
            return;
        }
        if (++members > MOST_MEMBERS) {
            exhausted = true;
            throw new Refusal("archive too large", "it has more than %,d files; split it".formatted(MOST_MEMBERS));
        }
        if (whole.depth() >= DEEPEST) {
            refuse(member, new Refusal("archive in archives", "it lies in %d others; unpack it".formatted(DEEPEST)));
            return;
        }
        Path file = folder.resolve(String.valueOf(members));
        try {
            write(bytes, file);
            Parsing.parse(new Piece(file, member, known.within(whole.known()), whole.depth() + 1), this);
        } catch (IOException | IllegalArgumentException e) {
            refuse(member, Refusal.broken("a part of an archive", e));
        }
    }

    private void write(InputStream bytes, Path file) throws IOException, Refusal {
        byte[] buffer = new byte[1 << 16];
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
                unpacked += read;
                if (unpacked > MOST_UNPACKED) {
                    exhausted = true;
                    Files.delete(file);
                    throw new Refusal("archive too large",
                            "unpacked it has more than %,d bytes; unpack it, and load what of it is wanted".formatted(MOST_UNPACKED));
                }
                out.write(buffer, 0, read);
            }
        }
    }
}
