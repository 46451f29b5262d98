// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.cli;

import java.util.concurrent.Callable;

import org.entente.access.KeyFile;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The command {@code entente keys remove}. */
@Command(name = "remove", mixinStandardHelpOptions = true, description = "Ends a key; a running server notices within a second.")
final class KeysRemoveCommand implements Callable<Integer> {

    @Parameters(paramLabel = "NAME", description = "whose key")
    private String name;

    @Mixin
    private DataOption data;

    @Override
    public Integer call() {
        KeyFile.of(data.folder()).remove(name);
        return 0;
    }
}
