// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.cli;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import org.entente.embedded.DataFolder;
import org.entente.embedded.EmbeddedNeo4j;
import org.entente.embedded.EmbeddedOptions;
import org.entente.graph.Backup;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code entente restore}: builds the new store beside the old one and puts it in its place when it is whole. */
@Command(name = "restore", mixinStandardHelpOptions = true, description = "Makes a data folder from a file that entente backup wrote.", footer = """

        Examples:
          entente restore entente-2026-11-26.zip --data elsewhere
          entente restore entente-2026-11-26.zip --force            in the place of what is there""")
final class RestoreCommand implements Callable<Integer> {

    /** What may lie in a folder that counts as empty. */
    private static final Set<String> NO_GRAPH = Set.of("keys", "lock", "tmp");

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "the backup")
    private Path file;

    @Option(names = "--force", description = "also where the data folder is not empty; its graph is gone then")
    private boolean force;

    @Mixin
    private DataOption data;

    @Override
    public Integer call() {
        requireOwnStore();
        Path folder = data.folder();
        try {
            requireEmpty(folder);
            Backup.check(file);
            try (DataFolder held = Server.hold(folder)) {
                Backup.Contents contents = build(held.scratch().resolve("restored"));
                held.replaceStore(held.scratch().resolve("restored"));
                deleteIndexes(folder);
                spec.commandLine().getErr().printf("%s: %d nodes, %d relationships%n", folder, contents.nodes(),
                        contents.relationships());
            }
            return 0;
        } catch (IOException e) {
            throw new CommandFailed("%s: cannot be written (%s)".formatted(folder, e.getMessage()));
        }
    }

    private static void requireOwnStore() {
        if (ExternalNeo4j.fromEnvironment().isPresent()) {
            throw new CommandFailed(
                    "ENTENTE_NEO4J_URI names another Neo4j: restore makes a data folder; unset it, or restore that one by its "
                            + "own means");
        }
    }

    private void requireEmpty(Path folder) throws IOException {
        if (force || !Files.exists(folder)) {
            return;
        }
        try (Stream<Path> there = Files.list(folder)) {
            if (there.anyMatch(each -> !NO_GRAPH.contains(each.getFileName().toString()))) {
                throw new CommandFailed(
                        "%s is not empty: choose another --data folder, or replace its graph with --force".formatted(folder));
            }
        }
    }

    private Backup.Contents build(Path fresh) {
        try (EmbeddedNeo4j neo4j = EmbeddedNeo4j.start(EmbeddedOptions.in(fresh).withPort(0));
                Driver driver = GraphDatabase.driver(neo4j.uri(), AuthTokens.basic(neo4j.username(), neo4j.password().orElseThrow()))) {
            return Backup.restore(file, driver);
        }
    }

    private static void deleteIndexes(Path folder) throws IOException {
        try (DirectoryStream<Path> indexes = Files.newDirectoryStream(folder, "paths-*.index")) {
            for (Path index : indexes) {
                Files.delete(index);
            }
        }
    }
}
