// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.web;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;

import org.apache.coyote.Adapter;
import org.apache.coyote.http11.AbstractHttp11Protocol;
import org.apache.coyote.http11.Http11Processor;
import org.apache.tomcat.util.net.AbstractEndpoint.Handler.SocketState;
import org.apache.tomcat.util.net.SocketWrapperBase;

/** Takes requests off a connection, and lets it be seen which and how far it is. */
final class PatientProcessor extends Http11Processor {

    private final Map<SocketWrapperBase<?>, PatientProcessor> working;
    private final PacedBody body;

    /** @param working which works on a connection now */
    PatientProcessor(AbstractHttp11Protocol<?> protocol, Adapter adapter, Map<SocketWrapperBase<?>, PatientProcessor> working) {
        super(protocol, adapter);
        this.working = working;
        this.body = new PacedBody(request);
        request.setInputBuffer(body);
    }

    @Override
    public SocketState service(SocketWrapperBase<?> connection) throws IOException {
        working.put(connection, this);
        try {
            return super.service(connection);
        } finally {
            working.remove(connection);
        }
    }

    int stage() {
        return request.getRequestProcessor().getStage();
    }

    int requests() {
        return request.getRequestProcessor().getRequestCount();
    }

    Duration waitedForBody() {
        return body.waited();
    }
}
