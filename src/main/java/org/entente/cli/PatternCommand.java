// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command {@code entente pattern}. */
@Command(name = "pattern", mixinStandardHelpOptions = true, description = "Works on files of patterns.", subcommands = PatternTryCommand.class)
final class PatternCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "a command is needed: see entente pattern --help");
    }
}
