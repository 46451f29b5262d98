// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.cli;

import java.util.Map;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;

/** The command {@code entente check}. */
@Command(name = "check", mixinStandardHelpOptions = true, description = "Runs the invariants of cypher/checks; exit status 1 where one returns a row.")
final class CheckCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private DataOption data;

    @Override
    public Integer call() {
        try (Server server = Server.open(data.folder())) {
            boolean broken = false;
            for (JsonNode check : server.rest().get("/api/v1/checks", Map.of()).path("items")) {
                int rows = check.path("rows").asInt();
                broken |= rows > 0;
                spec.commandLine().getOut().printf("%-8s %s%s%n", rows == 0 ? "holds" : "BROKEN", check.path("title").asString(),
                        rows == 0 ? "" : ": " + rows + " rows, the first " + Harmless.of(check.path("first")));
            }
            return broken ? 1 : 0;
        }
    }
}
