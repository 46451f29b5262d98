// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.cli;

import java.time.LocalDate;
import java.util.concurrent.Callable;

import org.entente.access.KeyFile;
import org.entente.access.Role;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code entente keys add}. */
@Command(name = "add", mixinStandardHelpOptions = true, description = "Makes a key and shows it once.")
final class KeysAddCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "NAME", description = "who gets it")
    private String name;

    @Option(names = "--role", paramLabel = "ROLE", defaultValue = "read", description = "read, review (and judge who is who, and grade sources), load (and load, and replace what it loaded), or admin (and replace and withdraw all, and use Neo4j Browser) (default: ${DEFAULT-VALUE})")
    private Role role;

    @Mixin
    private DataOption data;

    @Override
    public Integer call() {
        KeyFile file = KeyFile.of(data.folder());
        spec.commandLine().getOut().println(file.add(name, role, LocalDate.now()));
        spec.commandLine().getErr().printf("%s may %s now; the key is not shown again, %s keeps only its hash.%n", name, role.key(),
                file.path());
        return 0;
    }
}
