// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.web;

import java.util.HashSet;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

import org.apache.coyote.Processor;
import org.apache.coyote.http11.Http11NioProtocol;
import org.apache.tomcat.util.net.SocketWrapperBase;

/** HTTP over connections of which none is held for long, and not the last ones, by a client that is only waited for. */
public final class PatientProtocol extends Http11NioProtocol {

    private static final long MILLIS_BETWEEN_LOOKS = 250;

    private final Map<SocketWrapperBase<?>, PatientProcessor> working = new ConcurrentHashMap<>();
    private final Connections connections = new Connections(working);

    /** As the server makes it, by its name. */
    public PatientProtocol() {}

    @Override
    protected Processor createProcessor() {
        return new PatientProcessor(this, getAdapter(), working);
    }

    @Override
    public void start() throws Exception {
        super.start();
        getUtilityExecutor().scheduleWithFixedDelay(
                () -> connections.look(new HashSet<>(getEndpoint().getConnections()), getMaxConnections()),
                MILLIS_BETWEEN_LOOKS, MILLIS_BETWEEN_LOOKS, TimeUnit.MILLISECONDS);
    }
}
