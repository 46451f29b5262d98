// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.formats;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** How the characters of a file are written, told by its byte order mark. */
enum Encoding {

    UTF_8(StandardCharsets.UTF_8),
    UTF_8_MARKED(StandardCharsets.UTF_8, 0xEF, 0xBB, 0xBF),
    UTF_16_BIG(StandardCharsets.UTF_16BE, 0xFE, 0xFF),
    UTF_16_LITTLE(StandardCharsets.UTF_16LE, 0xFF, 0xFE);

    private final Charset charset;
    private final int[] mark;

    Encoding(Charset charset, int... mark) {
        this.charset = charset;
        this.mark = mark;
    }

    static Encoding of(byte[] head) {
        for (Encoding encoding : values()) {
            if (encoding.mark.length > 0 && encoding.marks(head)) {
                return encoding;
            }
        }
        return UTF_8;
    }

    Charset charset() {
        return charset;
    }

    int markLength() {
        return mark.length;
    }

    private boolean marks(byte[] head) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= head.length || (head[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
