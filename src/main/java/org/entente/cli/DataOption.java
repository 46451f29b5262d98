// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.cli;

import java.nio.file.Path;

import picocli.CommandLine.Option;

/** The option that names the data folder. */
final class DataOption {

    @Option(names = "--data", paramLabel = "DIR", defaultValue = "${env:ENTENTE_DATA:-data}", description = "data folder (default: ${DEFAULT-VALUE})")
    private Path folder;

    Path folder() {
        return folder.toAbsolutePath().normalize();
    }
}
