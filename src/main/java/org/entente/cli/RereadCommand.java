// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.cli;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;

/** The command {@code entente reread}. */
@Command(name = "reread", mixinStandardHelpOptions = true, description = "Reads documents again without their files: those that an older edition of the reader read, or that it failed on; says which claims changed.", footer = """

        Examples:
          entente reread --stale
          entente reread missiles-2024-12 kursk-2024-10

        A document that this edition has read already stays as it is: the same rules find the same claims.""")
final class RereadCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "0..*", paramLabel = "DOCUMENT", description = "ids of documents (default: all)")
    private List<String> documents = List.of();

    @Option(names = "--stale", description = "all documents that are stale; the same as naming none")
    private boolean stale;

    @Option(names = "--reader", paramLabel = "R", defaultValue = "rules", description = "the reader: rules (default)")
    private String reader;

    @Option(names = "--json", description = "print the report as JSON")
    private boolean json;

    @Mixin
    private DataOption data;

    @Override
    public Integer call() {
        try (Server server = Server.open(data.folder()); LoadProgress progress = LoadProgress.on(spec.commandLine().getErr())) {
            JsonNode job = server.rest().post("/api/v1/rereads", Map.of("document", stale ? List.of() : documents, "reader", reader));
            JsonNode done = progress.follow(server.rest(), job.path("id").asString());
            return new LoadReportText(spec.commandLine()).print(done, json);
        }
    }
}
