// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.cli;

import picocli.CommandLine.ExitCode;

/** A command could not do its work; the message says in one line what, where and what to do. */
final class CommandFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;

    CommandFailed(String message) {
        this(message, ExitCode.SOFTWARE);
    }

    private CommandFailed(String message, int status) {
        super(message);
        this.status = status;
    }

    /** A value was given that the command does not take. */
    static CommandFailed ofUsage(String message) {
        return new CommandFailed(message, ExitCode.USAGE);
    }

    /** The exit status: 1, or 2 where it was used wrongly. */
    int status() {
        return status;
    }
}
