// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.web;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Ends where its client takes what is sent too slowly. */
final class PacedStream extends FilterOutputStream {

    private final Pace pace = new Pace();

    PacedStream(OutputStream out) {
        super(out);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        long begin = System.nanoTime();
        out.write(bytes, offset, length);
        pace.waited(System.nanoTime() - begin, length);
    }
}
