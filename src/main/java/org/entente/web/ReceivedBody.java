// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

/**
 * The body of a request, received as a whole: in memory where it is small, else in a file.
 *
 * @param small all of it, or nothing where there is a file
 * @param bytes how many there are
 */
record ReceivedBody(byte[] small, @Nullable Path file, long bytes) implements AutoCloseable {

    /** Up to so many bytes stay in memory. */
    static final int SMALL = 1 << 16;

    /** A body has more bytes than it may. */
    static final class TooLarge extends IOException {

        private static final long serialVersionUID = 1;
    }

    /**
     * Takes all that comes.
     *
     * @throws TooLarge where more than the most comes
     */
    static ReceivedBody of(InputStream in, long most, Path scratch) throws IOException {
        byte[] head = in.readNBytes(SMALL + 1);
        if (head.length > most) {
            throw new TooLarge();
        }
        return head.length <= SMALL ? new ReceivedBody(head, null, head.length) : inFile(head, in, most, scratch);
    }

    private static ReceivedBody inFile(byte[] head, InputStream in, long most, Path scratch) throws IOException {
        Path file = Files.createTempFile(scratch, "body", null);
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write(head);
            long bytes = head.length;
            byte[] buffer = new byte[SMALL];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                bytes += read;
                if (bytes > most) {
                    throw new TooLarge();
                }
                out.write(buffer, 0, read);
            }
            return new ReceivedBody(new byte[0], file, bytes);
        } catch (IOException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    InputStream open() throws IOException {
        return file == null ? new ByteArrayInputStream(small) : Files.newInputStream(file);
    }

    @Override
    public void close() throws IOException {
        if (file != null) {
            Files.deleteIfExists(file);
        }
    }
}
