// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.graph.bulk;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.entente.model.Schema;

/**
 * Keeps records on disk, those of one key in one part, so that each part can be read into memory by itself; each part begins with the
 * hash of the schema whose order of types, roles and kinds its records keep.
 *
 * @param <T> the records
 */
final class Spool<T> implements AutoCloseable {

    /** How many parts: a million records make parts of some ten thousand. */
    static final int PARTS = 64;

    private static final int BUFFER = 1 << 16;

    private final Codec<T> codec;
    private final List<Path> files = new ArrayList<>();
    private final List<DataOutputStream> outs = new ArrayList<>();

    /** Writes a record and reads it back. */
    interface Codec<T> {

        void write(T value, DataOutputStream out) throws IOException;

        /** @throws EOFException where there is none left */
        T read(DataInputStream in) throws IOException;
    }

    Spool(Path folder, String name, Codec<T> codec) {
        this.codec = codec;
        try {
            for (int part = 0; part < PARTS; part++) {
                Path file = folder.resolve(name + "-" + part + ".spool");
                files.add(file);
                DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), BUFFER));
                out.writeLong(Schema.current().hash());
                outs.add(out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void add(Object key, T value) {
        DataOutputStream out = outs.get(Math.floorMod(key.hashCode() * 0x9E3779B9, PARTS));
        try {
            synchronized (out) {
                codec.write(value, out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The records of a part, when all are closed; its file is deleted. */
    List<T> take(int part) {
        List<T> records = new ArrayList<>();
        try {
            try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(files.get(part)), BUFFER))) {
                if (in.readLong() != Schema.current().hash()) {
                    throw new IllegalStateException("%s was written under another schema; load anew".formatted(files.get(part)));
                }
                while (true) {
                    records.add(codec.read(in));
                }
            } catch (EOFException _) {
                Files.delete(files.get(part));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return records;
    }

    @Override
    public void close() {
        try {
            for (DataOutputStream out : outs) {
                out.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
