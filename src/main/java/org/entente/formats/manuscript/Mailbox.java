// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.formats.manuscript;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;

/** An MBOX file: each mail by itself. */
final class Mailbox implements Parser {

    private static final int LARGEST_MAIL = 64 << 20;
    private static final byte[] FROM = "From ".getBytes(StandardCharsets.US_ASCII);

    @Override
    public void parse(Piece piece, Output output) throws IOException, Refusal {
        ByteArrayOutputStream mail = new ByteArrayOutputStream();
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int number = 0;
        boolean afterEmpty = true;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(piece.path()), 1 << 16)) {
            while (line(in, line)) {
                byte[] bytes = line.toByteArray();
                if (afterEmpty && starts(bytes)) {
                    number = hand(mail, number, piece, output);
                } else if (mail.size() + bytes.length <= LARGEST_MAIL) {
                    boolean quoted = bytes.length > FROM.length && bytes[0] == '>' && starts(bytes, 1);
                    mail.write(bytes, quoted ? 1 : 0, bytes.length - (quoted ? 1 : 0));
                }
                afterEmpty = new String(bytes, StandardCharsets.ISO_8859_1).isBlank();
            }
        }
        hand(mail, number, piece, output);
    }

    private static int hand(ByteArrayOutputStream mail, int number, Piece piece, Output output) throws Refusal {
        if (mail.size() > 0) {
            output.unpack(piece, "mail-" + (number + 1), new ByteArrayInputStream(mail.toByteArray()), Known.NOTHING);
            mail.reset();
            return number + 1;
        }
        return number;
    }

    private static boolean line(InputStream in, ByteArrayOutputStream line) throws IOException {
        line.reset();
        int next = in.read();
        while (next >= 0) {
            line.write(next);
            if (next == '\n' || line.size() >= LARGEST_MAIL) {
                return true;
            }
            next = in.read();
        }
        return line.size() > 0;
    }

    private static boolean starts(byte[] bytes) {
        return starts(bytes, 0);
    }

    private static boolean starts(byte[] bytes, int from) {
        for (int at = 0; at < FROM.length; at++) {
            if (from + at >= bytes.length || bytes[from + at] != FROM[at]) {
                return false;
            }
        }
        return true;
    }
}
