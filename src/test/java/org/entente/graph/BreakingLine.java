// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.graph;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.concurrent.atomic.AtomicLong;

/** A line to a server that breaks once, after so many bytes were sent over it. */
final class BreakingLine implements AutoCloseable {

    private static final int BUFFER = 512;

    private final ServerSocket ear;
    private final URI server;
    private final AtomicLong left = new AtomicLong(Long.MAX_VALUE);

    private BreakingLine(ServerSocket ear, URI server) {
        this.ear = ear;
        this.server = server;
    }

    static BreakingLine to(URI server) throws IOException {
        BreakingLine line = new BreakingLine(new ServerSocket(0, 0, InetAddress.getLoopbackAddress()), server);
        Thread.ofVirtual().start(line::accept);
        return line;
    }

    URI uri() {
        return URI.create("bolt://localhost:" + ear.getLocalPort());
    }

    /** Lets it break after so many bytes more. */
    void breakAfter(long bytes) {
        left.set(bytes);
    }

    boolean hasBroken() {
        return left.get() <= 0;
    }

    private void accept() {
        try {
            while (true) {
                Socket near = ear.accept();
                Socket far = new Socket(server.getHost(), server.getPort());
                Thread.ofVirtual().start(() -> carry(near, far, true));
                Thread.ofVirtual().start(() -> carry(far, near, false));
            }
        } catch (IOException closed) {
            // The test is over.
        }
    }

    private void carry(Socket from, Socket to, boolean counted) {
        byte[] buffer = new byte[BUFFER];
        try (from; to; InputStream in = from.getInputStream(); OutputStream out = to.getOutputStream()) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                if (counted && breaksWith(read)) {
                    return;
                }
                out.write(buffer, 0, read);
                out.flush();
            }
        } catch (IOException broken) {
            // The other end is closed with this one.
        }
    }

    private boolean breaksWith(int bytes) {
        long before = left.getAndAdd(-bytes);
        return before > 0 && before <= bytes;
    }

    @Override
    public void close() throws IOException {
        ear.close();
    }
}
