// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.cli;

import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns what went wrong into one line on standard error and an exit status. */
final class Failures {

    private Failures() {}

    static int report(Exception failure, CommandLine command, ParseResult arguments) {
        command.getErr().println(command.getColorScheme().errorText("entente: " + oneLine(failure)));
        if (System.getenv("ENTENTE_TRACE") != null) {
            failure.printStackTrace(command.getErr());
        }
        return failure instanceof CommandFailed failed ? failed.status() : ExitCode.SOFTWARE;
    }

    static int reportUsage(ParameterException failure, String[] arguments) {
        CommandLine command = failure.getCommandLine();
        command.getErr().println(command.getColorScheme().errorText("entente: " + oneLine(failure)));
        if (!UnmatchedArgumentException.printSuggestions(failure, command.getErr())) {
            command.getErr().println("Try: " + command.getCommandSpec().qualifiedName() + " --help");
        }
        return ExitCode.USAGE;
    }

    private static String oneLine(Exception failure) {
        @Nullable
        String message = failure.getMessage();
        String words = message == null ? failure.getClass().getSimpleName() : message;
        return Harmless.text(words.lines().map(String::strip).filter(line -> !line.isEmpty()).collect(Collectors.joining(" ")));
    }
}
