// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command {@code entente bench}. */
@Command(name = "bench", mixinStandardHelpOptions = true, description = "Measures beside named peers, in one run.", subcommands = {
        BenchPathsCommand.class, BenchServeCommand.class, BenchLoadCommand.class, BenchExtractCommand.class})
final class BenchCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "a benchmark is needed: see entente bench --help");
    }
}
