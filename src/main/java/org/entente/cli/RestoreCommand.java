// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.cli;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import org.entente.embedded.EmbeddedNeo4j;
import org.entente.embedded.EmbeddedOptions;
import org.entente.graph.Backup;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.springframework.util.FileSystemUtils;

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

    private static final String KEYS = "keys";
    private static final String[] STORE = {"neo4j", "bolt-password"};

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
            Backup.Contents contents = Backup.contents(file);
            Path fresh = folder.resolve(".restoring");
            FileSystemUtils.deleteRecursively(fresh);
            try {
                build(fresh);
                replace(folder, fresh);
            } finally {
                FileSystemUtils.deleteRecursively(fresh);
            }
            spec.commandLine().getErr().printf("%s: %d nodes, %d relationships%n", folder, contents.nodes(), contents.relationships());
            return 0;
        } catch (IOException e) {
            throw new CommandFailed("%s: cannot be written (%s)".formatted(folder, e.getMessage()));
        }
    }

    private void requireOwnStore() {
        if (ExternalNeo4j.fromEnvironment().isPresent()) {
            throw new CommandFailed(
                    "ENTENTE_NEO4J_URI names another Neo4j: restore makes a data folder; unset it, or restore that one by its "
                            + "own means");
        }
        Optional<ServerFile.Running> running = new ServerFile(data.folder()).read();
        if (running.isPresent()) {
            throw new CommandFailed("%s is held by the server at %s: stop it first".formatted(data.folder(), running.get().url()));
        }
    }

    private void requireEmpty(Path folder) throws IOException {
        if (force || !Files.exists(folder)) {
            return;
        }
        try (Stream<Path> there = Files.list(folder)) {
            if (there.anyMatch(each -> !each.endsWith(KEYS))) {
                throw new CommandFailed(
                        "%s is not empty: choose another --data folder, or replace its graph with --force".formatted(folder));
            }
        }
    }

    private void build(Path fresh) throws IOException {
        Files.createDirectories(fresh);
        try (EmbeddedNeo4j neo4j = EmbeddedNeo4j.start(EmbeddedOptions.in(fresh).withPort(0));
                Driver driver = GraphDatabase.driver(neo4j.uri(), AuthTokens.basic(neo4j.username(), neo4j.password().orElseThrow()))) {
            Backup.restore(file, driver);
        }
    }

    private static void replace(Path folder, Path fresh) throws IOException {
        Path old = folder.resolve(".replaced");
        FileSystemUtils.deleteRecursively(old);
        Files.createDirectories(old);
        for (String part : STORE) {
            if (Files.exists(folder.resolve(part))) {
                Files.move(folder.resolve(part), old.resolve(part));
            }
            Files.move(fresh.resolve(part), folder.resolve(part));
        }
        try (DirectoryStream<Path> indexes = Files.newDirectoryStream(folder, "paths-*.index")) {
            for (Path index : indexes) {
                Files.delete(index);
            }
        }
        FileSystemUtils.deleteRecursively(old);
    }
}
