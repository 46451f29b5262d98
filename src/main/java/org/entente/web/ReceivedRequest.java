// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.web;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;

/** A request whose body is here. */
final class ReceivedRequest extends HttpServletRequestWrapper implements AutoCloseable {

    private final Stream stream;

    ReceivedRequest(HttpServletRequest request, ReceivedBody body) throws IOException {
        super(request);
        this.stream = new Stream(body.open());
    }

    @Override
    public ServletInputStream getInputStream() {
        return stream;
    }

    @Override
    public BufferedReader getReader() {
        String named = getCharacterEncoding();
        return new BufferedReader(new InputStreamReader(stream, named == null ? StandardCharsets.UTF_8 : Charset.forName(named)));
    }

    @Override
    public void close() throws IOException {
        stream.in.close();
    }

    private static final class Stream extends ServletInputStream {

        private final InputStream in;
        private boolean finished;

        private Stream(InputStream in) {
            this.in = in;
        }

        @Override
        public int read() throws IOException {
            int read = in.read();
            finished |= read < 0;
            return read;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = in.read(bytes, offset, length);
            finished |= read < 0;
            return read;
        }

        @Override
        public byte[] readAllBytes() throws IOException {
            finished = true;
            return in.readAllBytes();
        }

        @Override
        public boolean isFinished() {
            return finished;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new UnsupportedOperationException("what is here need not be waited for");
        }
    }
}
