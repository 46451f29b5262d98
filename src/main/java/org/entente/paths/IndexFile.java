// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.paths;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.zip.CRC32C;
import java.util.zip.CheckedInputStream;
import java.util.zip.CheckedOutputStream;

/**
 * A snapshot on disk: magic number, form, hash of the schema whose order of kinds its slots keep, version of the graph, vertices, pages,
 * checksum. What was written under another form or schema is not read.
 */
final class IndexFile {

    private static final int MAGIC = 0x454E5449;
    private static final int FORM = 4;
    private static final int BUFFER = 1 << 20;

    private IndexFile() {}

    static void write(Snapshot snapshot, Path file, long schema) throws IOException {
        var draft = file.resolveSibling(file.getFileName() + ".draft");
        var checksum = new CRC32C();
        try (var out = new DataOutputStream(
                new BufferedOutputStream(new CheckedOutputStream(Files.newOutputStream(draft), checksum), BUFFER))) {
            out.writeInt(MAGIC);
            out.writeInt(FORM);
            out.writeLong(schema);
            out.writeLong(snapshot.version());
            write(snapshot.vertices(), out);
            for (var page : snapshot.pages()) {
                write(page, out);
            }
            out.flush();
            out.writeLong(checksum.getValue());
        }
        Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    static Optional<Snapshot> read(Path file, long schema) {
        var checksum = new CRC32C();
        try (var in = new DataInputStream(new CheckedInputStream(new BufferedInputStream(Files.newInputStream(file), BUFFER), checksum))) {
            if (in.readInt() != MAGIC || in.readInt() != FORM || in.readLong() != schema) {
                return Optional.empty();
            }
            var version = in.readLong();
            var vertices = readVertices(in);
            var pages = new Page[vertices.count() + Page.SIZE - 1 >>> Page.SHIFT];
            for (var number = 0; number < pages.length; number++) {
                pages[number] = new Page(ints(in), ints(in), ints(in), longs(in), longs(in));
            }
            var sum = checksum.getValue();
            return in.readLong() == sum ? Optional.of(new Snapshot(version, vertices, pages)) : Optional.empty();
        } catch (IOException | RuntimeException _) {
            return Optional.empty();
        }
    }

    private static void write(Vertices vertices, DataOutputStream out) throws IOException {
        out.writeInt(vertices.count());
        for (var vertex = 0; vertex < vertices.count(); vertex++) {
            var id = vertices.ids()[vertex].getBytes(StandardCharsets.UTF_8);
            out.writeInt(id.length);
            out.write(id);
            out.writeInt(vertices.entities()[vertex]);
            out.writeInt(vertices.orders()[vertex]);
            out.writeByte(vertices.kinds()[vertex]);
        }
        out.writeInt(vertices.classes().size());
        for (var parts : vertices.classes().entrySet()) {
            out.writeInt(parts.getKey());
            write(parts.getValue(), out);
        }
    }

    private static Vertices readVertices(DataInputStream in) throws IOException {
        var ledger = new VertexLedger();
        for (var left = in.readInt(); left > 0; left--) {
            var id = new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
            ledger.append(id, in.readInt(), in.readInt(), in.readByte());
        }
        for (var left = in.readInt(); left > 0; left--) {
            ledger.restore(in.readInt(), ints(in));
        }
        return ledger.freeze();
    }

    private static void write(Page page, DataOutputStream out) throws IOException {
        write(page.offsets(), out);
        write(page.neighbours(), out);
        write(page.slots(), out);
        write(page.spells(), out);
        write(page.more(), out);
    }

    private static void write(int[] column, DataOutputStream out) throws IOException {
        var bytes = ByteBuffer.allocate(4 * column.length);
        bytes.asIntBuffer().put(column);
        out.writeInt(column.length);
        out.write(bytes.array());
    }

    private static void write(long[] column, DataOutputStream out) throws IOException {
        var bytes = ByteBuffer.allocate(8 * column.length);
        bytes.asLongBuffer().put(column);
        out.writeInt(column.length);
        out.write(bytes.array());
    }

    private static int[] ints(DataInputStream in) throws IOException {
        var bytes = column(in, Integer.BYTES);
        var column = new int[bytes.remaining() / Integer.BYTES];
        bytes.asIntBuffer().get(column);
        return column;
    }

    private static long[] longs(DataInputStream in) throws IOException {
        var bytes = column(in, Long.BYTES);
        var column = new long[bytes.remaining() / Long.BYTES];
        bytes.asLongBuffer().get(column);
        return column;
    }

    /** Takes no more memory than the file has bytes, whatever a damaged one says of its length. */
    private static ByteBuffer column(DataInputStream in, int width) throws IOException {
        var length = Math.multiplyExact(in.readInt(), width);
        var bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException();
        }
        return ByteBuffer.wrap(bytes);
    }
}
