// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.formats;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

import org.jspecify.annotations.Nullable;

/** Reads UTF-8 line by line; a bad line is told and does not hinder the next. */
public final class Lines {

    private final InputStream in;
    private final int longest;
    private final byte[] buffer = new byte[1 << 16];
    private int at;
    private int limit;
    private long number;

    public Lines(InputStream in, int longest) {
        this.in = in;
        this.longest = longest;
    }

    /** The next line, or null at the end. */
    @Nullable
    public Line next() throws IOException {
        if (at == limit && !fill()) {
            return null;
        }
        number++;
        int end = lineFeed();
        if (end < limit) {
            Line line = line(buffer, at, end - at);
            at = end + 1;
            return line;
        }
        return acrossBuffers();
    }

    private @Nullable Line acrossBuffers() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        boolean tooLong = false;
        boolean more = true;
        while (more) {
            int end = lineFeed();
            tooLong |= bytes.size() + (end - at) > longest;
            if (!tooLong) {
                bytes.write(buffer, at, end - at);
            }
            more = end == limit && fill();
            at = more ? at : Math.min(end + 1, limit);
        }
        return tooLong ? new Line(number, "", Line.Problem.TOO_LONG) : line(bytes.toByteArray(), 0, bytes.size());
    }

    private int lineFeed() {
        int end = at;
        while (end < limit && buffer[end] != '\n') {
            end++;
        }
        return end;
    }

    private boolean fill() throws IOException {
        int read = in.read(buffer, 0, buffer.length);
        at = 0;
        limit = Math.max(read, 0);
        return read > 0;
    }

    private Line line(byte[] bytes, int offset, int length) {
        if (length > longest) {
            return new Line(number, "", Line.Problem.TOO_LONG);
        }
        String text = new String(bytes, offset, length, StandardCharsets.UTF_8);
        boolean good = text.indexOf('\uFFFD') < 0 || isUtf8(ByteBuffer.wrap(bytes, offset, length));
        return good ? new Line(number, text, null) : new Line(number, "", Line.Problem.NOT_UTF8);
    }

    static boolean isUtf8(ByteBuffer bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(bytes);
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
