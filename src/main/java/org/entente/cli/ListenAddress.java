// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.cli;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** The address that the server listens on, and who may call there. */
record ListenAddress(String host) {

    /** Whether only this machine reaches it. */
    boolean isLoopback() {
        return address().isLoopbackAddress();
    }

    /** The host by which this machine reaches it, as it stands in an address. */
    String nearby() {
        if (address().isAnyLocalAddress()) {
            return "localhost";
        }
        return host.contains(":") ? "[" + host + "]" : host;
    }

    /** Whether everybody who reaches it may call: this machine, or in a container whatever its published ports let in. */
    boolean mayBeOpen() {
        return isLoopback() || System.getenv("ENTENTE_CONTAINER") != null;
    }

    /**
     * Refuses an address that others reach where nobody is asked for a key.
     *
     * @param keys whether there is a key
     * @param boltOpen whether Bolt is to take anyone
     */
    void requireAuthentication(boolean keys, boolean boltOpen) {
        if (!keys && !mayBeOpen()) {
            throw new CommandFailed("--host %s: others can reach it, and there is no key yet: make one with 'entente keys add NAME', "
                    .formatted(host) + "or listen on localhost");
        }
        if (boltOpen && !isLoopback()) {
            throw new CommandFailed("--host %s: others can reach it, so Bolt must ask for its password: leave out --bolt-no-auth"
                    .formatted(host));
        }
    }

    private InetAddress address() {
        try {
            return InetAddress.getByName(host);
        } catch (UnknownHostException e) {
            throw new CommandFailed("--host %s: no such address on this machine".formatted(host));
        }
    }
}
