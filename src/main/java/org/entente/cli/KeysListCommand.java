// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.cli;

import java.util.concurrent.Callable;

import org.entente.access.KeyFile;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command {@code entente keys list}. */
@Command(name = "list", mixinStandardHelpOptions = true, description = "Lists names, roles and days of the keys.")
final class KeysListCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private DataOption data;

    @Override
    public Integer call() {
        KeyFile.of(data.folder()).keys()
                .forEach(key -> spec.commandLine().getOut().printf("%-24s %-6s %s%n", key.name(), key.role().key(), key.made()));
        return 0;
    }
}
