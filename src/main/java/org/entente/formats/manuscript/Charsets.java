// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.formats.manuscript;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;

/** How the characters of a text are written, told by its bytes. */
public final class Charsets {

    private static final int LEAST_CONFIDENCE = 10;

    private Charsets() {}

    /** By its byte order mark, else as UTF-8 where it is well-formed but for a character cut off at the end, else by what it looks like. */
    public static Charset of(byte[] bytes) {
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
            return StandardCharsets.UTF_8;
        }
        if (starts(bytes, 0xFE, 0xFF)) {
            return StandardCharsets.UTF_16BE;
        }
        if (starts(bytes, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16LE;
        }
        int zeros = share(bytes, 0);
        int odd = share(bytes, 1);
        if (zeros + odd > 0 && Math.max(zeros, odd) >= bytes.length / 5 && Math.min(zeros, odd) < bytes.length / 100) {
            return odd > zeros ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
        }
        return isUtf8(bytes) ? StandardCharsets.UTF_8 : guess(bytes);
    }

    static String decode(byte[] bytes) {
        String text = new String(bytes, of(bytes));
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** Whether it holds what no text holds: NUL, or many control characters. */
    static boolean isBinary(String text) {
        long controls = text.chars().filter(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f').count();
        return text.indexOf('\0') >= 0 || controls * 50 > text.length();
    }

    private static int share(byte[] bytes, int parity) {
        int zeros = 0;
        for (int at = parity; at < bytes.length; at += 2) {
            zeros += bytes[at] == 0 ? 1 : 0;
        }
        return zeros;
    }

    private static boolean isUtf8(byte[] bytes) {
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes), CharBuffer.allocate(bytes.length + 1),
                false);
        return !result.isError();
    }

    private static Charset guess(byte[] bytes) {
        CharsetMatch match = new CharsetDetector().setText(bytes).detect();
        try {
            return match == null || match.getConfidence() < LEAST_CONFIDENCE ? StandardCharsets.UTF_8 : known(match);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return StandardCharsets.UTF_8;
        }
    }

    /** What looks like Latin 1 is nearly always written by Windows, which has quotation marks where Latin 1 has controls. */
    private static Charset known(CharsetMatch match) {
        return Charset.forName(match.getName().equals("ISO-8859-1") ? "windows-1252" : match.getName());
    }

    /** Whether all of the bytes are of this charset. */
    public static boolean fits(Charset charset, byte[] bytes) {
        try {
            charset.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static boolean starts(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
