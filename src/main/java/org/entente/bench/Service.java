// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.bench;

import java.net.URI;

/** A running Entente. */
public interface Service extends AutoCloseable {

    /** Where it answers. */
    URI http();

    /** Where its Neo4j listens, without a password. */
    URI bolt();

    @Override
    void close();
}
