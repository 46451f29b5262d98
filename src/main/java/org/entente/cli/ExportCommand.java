// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The command {@code entente export}. */
@Command(name = "export", mixinStandardHelpOptions = true, description = "Writes the graph in another program's format.", footer = """

        Examples:
          entente export --format graphml -o graph.graphml
          entente export --format csv -o graph.zip""")
final class ExportCommand implements Callable<Integer> {

    @Option(names = "--format", required = true, paramLabel = "F", description = "graphml, csv, neo4j (tables for neo4j-admin database import), ftm, stix or jsonld")
    private String format;

    @Option(names = {"-o", "--output"}, paramLabel = "FILE", description = "where to write (default: standard output)")
    private @Nullable Path file;

    @Mixin
    private DataOption data;

    @Override
    public Integer call() {
        try (Server server = Server.open(data.folder());
                InputStream graph = server.rest().stream("/api/v1/export", Map.of("format", format));
                OutputStream out = file == null ? System.out : Files.newOutputStream(file)) {
            graph.transferTo(out);
            return 0;
        } catch (IOException e) {
            throw new CommandFailed("%s: cannot be written (%s)".formatted(file, e.getMessage()));
        }
    }
}
