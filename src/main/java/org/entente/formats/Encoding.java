// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.formats;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

import org.entente.formats.manuscript.Charsets;

/**
 * How the characters of a file are written.
 *
 * @param charset their charset
 * @param markLength how many bytes its byte order mark has
 */
record Encoding(Charset charset, int markLength) {

    /** By its byte order mark, else by its bytes; JSON is UTF-8, and a line of it that is not is told as such. */
    static Encoding of(byte[] head) {
        Charset charset = Charsets.of(head);
        int mark = markLength(head, charset);
        boolean json = head.length > 0 && (head[0] == '{' || head[0] == '[') && !charset.name().startsWith("UTF-16");
        return new Encoding(json ? StandardCharsets.UTF_8 : charset, mark);
    }

    private static int markLength(byte[] head, Charset charset) {
        byte[] mark = "\uFEFF".getBytes(charset);
        if (!charset.name().startsWith("UTF-") || head.length < mark.length) {
            return 0;
        }
        for (int at = 0; at < mark.length; at++) {
            if (head[at] != mark[at]) {
                return 0;
            }
        }
        return mark.length;
    }
}
