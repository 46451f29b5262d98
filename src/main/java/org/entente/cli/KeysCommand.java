// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command {@code entente keys}. */
@Command(name = "keys", mixinStandardHelpOptions = true, description = "Says who may call: while there is no key, this machine alone.", footer = """

        Examples:
          entente keys add desk --role load        shows the key once; programs send it as 'Authorization: Bearer KEY'
          entente keys list
          entente keys remove desk

        A person logs in with the key's name, and the key as password.
        The keys are kept hashed in the data folder, or in the file that ENTENTE_KEYS_FILE names.""", subcommands = {
        KeysAddCommand.class,
        KeysListCommand.class, KeysRemoveCommand.class})
final class KeysCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "add, list or remove: see entente keys --help");
    }
}
