// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.web;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.time.Duration;

import org.apache.coyote.ActionCode;
import org.apache.coyote.InputBuffer;
import org.apache.coyote.Request;
import org.apache.tomcat.util.net.ApplicationBufferHandler;

/** The bodies of the requests of one connection, whoever reads them: one that comes too slowly is read no further. */
final class PacedBody implements InputBuffer {

    private final Request request;
    private final InputBuffer body;
    private final Pace pace = new Pace();
    private int requestBefore = -1;

    PacedBody(Request request) {
        this.request = request;
        this.body = request.getInputBuffer();
    }

    @Override
    public int doRead(ApplicationBufferHandler handler) throws IOException {
        if (request.getRequestProcessor().getRequestCount() != requestBefore) {
            requestBefore = request.getRequestProcessor().getRequestCount();
            pace.reset();
        }
        long begin = System.nanoTime();
        int read = body.doRead(handler);
        try {
            pace.waited(System.nanoTime() - begin, Math.max(0, read));
        } catch (SocketTimeoutException tooSlow) {
            request.action(ActionCode.DISABLE_SWALLOW_INPUT, null);
            throw tooSlow;
        }
        return read;
    }

    @Override
    public int available() {
        return body.available();
    }

    /** How long the body at hand has been waited for, but for the wait that goes on. */
    Duration waited() {
        return pace.waited();
    }
}
