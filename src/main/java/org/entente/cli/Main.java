// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.cli;

import picocli.CommandLine;

/** Runs the command line. */
public final class Main {

    private Main() {}

    public static void main(String... arguments) {
        OwnersMask.set();
        System.exit(commandLine().execute(arguments));
    }

    static CommandLine commandLine() {
        return new CommandLine(new EntenteCommand()).setExecutionExceptionHandler(Failures::report)
                .setParameterExceptionHandler(Failures::reportUsage)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpAutoWidth(true);
    }
}
