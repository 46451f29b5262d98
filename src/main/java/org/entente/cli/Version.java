// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.cli;

import java.util.Optional;

import picocli.CommandLine.IVersionProvider;

/** The version that the jar's manifest states. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[]{"entente " + Optional.ofNullable(Version.class.getPackage().getImplementationVersion()).orElse("(unpackaged)")};
    }
}
