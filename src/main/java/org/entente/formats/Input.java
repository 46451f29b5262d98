// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.formats;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The bytes of a file, counted. */
public final class Input extends FilterInputStream {

    private volatile long count;

    private Input(InputStream in) {
        super(in);
    }

    public static Input open(Path file) throws IOException {
        return new Input(Files.newInputStream(file));
    }

    static Input of(InputStream bytes) {
        return new Input(bytes);
    }

    /** The file's text as UTF-8, behind its byte order mark. */
    public InputStream utf8(Encoding encoding) throws IOException {
        skipNBytes(encoding.markLength());
        return encoding.charset() == StandardCharsets.UTF_8 ? this : new Transcoded(this, encoding);
    }

    public long count() {
        return count;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = super.read(bytes, offset, length);
        count += Math.max(read, 0);
        return read;
    }

    @Override
    public long skip(long bytes) throws IOException {
        long skipped = super.skip(bytes);
        count += skipped;
        return skipped;
    }

    /** Turns another charset into UTF-8. */
    private static final class Transcoded extends InputStream {

        private final InputStreamReader reader;
        private final CharBuffer chars = CharBuffer.allocate(1 << 13).limit(0);
        private byte[] bytes = new byte[0];
        private int at;

        Transcoded(InputStream in, Encoding encoding) {
            reader = new InputStreamReader(in, encoding.charset().newDecoder().onMalformedInput(CodingErrorAction.REPLACE));
        }

        @Override
        public int read() throws IOException {
            return fill() ? bytes[at++] & 0xFF : -1;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            if (!fill()) {
                return -1;
            }
            int count = Math.min(length, bytes.length - at);
            System.arraycopy(bytes, at, target, offset, count);
            at += count;
            return count;
        }

        private boolean fill() throws IOException {
            while (at == bytes.length) {
                chars.compact();
                boolean end = reader.read(chars) < 0;
                chars.flip();
                if (end && !chars.hasRemaining()) {
                    return false;
                }
                bytes = take(end);
                at = 0;
            }
            return true;
        }

        /** All characters read but a high surrogate at the end, whose other half is still to come. */
        private byte[] take(boolean end) {
            int length = chars.remaining();
            if (!end && length > 0 && Character.isHighSurrogate(chars.charAt(length - 1))) {
                length--;
            }
            char[] taken = new char[length];
            chars.get(taken);
            return new String(taken).getBytes(StandardCharsets.UTF_8);
        }
    }
}
