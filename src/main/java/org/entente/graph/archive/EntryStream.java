// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.graph.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;

/** An entry of a backup as it unpacks: no more than any graph packs by, and no line longer than a node can be. */
final class EntryStream extends FilterInputStream {

    private static final long MOST_TIMES = 200;
    private static final long ANY_TIMES = 1 << 20;
    private static final long LONGEST_LINE = 100_000_000;

    private final String name;
    private final long most;
    private long unpacked;
    private long line;

    EntryStream(InputStream in, ZipEntry entry) {
        super(in);
        this.name = entry.getName();
        this.most = ANY_TIMES + MOST_TIMES * Math.max(0, entry.getCompressedSize());
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = in.read(bytes, offset, length);
        unpacked += Math.max(0, read);
        for (int i = offset; i < offset + read; i++) {
            line = bytes[i] == '\n' ? 0 : line + 1;
        }
        if (unpacked > most || line > LONGEST_LINE) {
            throw new ZipException("%s unpacks to far more than a graph can".formatted(name));
        }
        return read;
    }
}
