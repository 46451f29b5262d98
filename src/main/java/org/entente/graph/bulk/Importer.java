// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.graph.bulk;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.neo4j.cli.ExecutionContext;
import org.neo4j.importer.ImportCommand;
import org.neo4j.io.fs.DefaultFileSystemAbstraction;

import picocli.CommandLine;

/** Neo4j's own importer, run in this process on a home that holds no database yet. */
public final class Importer {

    private static final String DATABASE = "neo4j";
    private static final String FAILURE = "Command Failed";

    private Importer() {}

    /**
     * Imports tables into the database {@code neo4j}.
     *
     * @param home the home of a Neo4j that does not run
     * @param options those of {@code neo4j-admin database import full}
     * @throws UncheckedIOException where it fails, with what the importer said
     */
    public static void run(Path home, List<String> options) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        try (PrintStream out = new PrintStream(said, false, StandardCharsets.UTF_8);
                DefaultFileSystemAbstraction files = new DefaultFileSystemAbstraction()) {
            Path conf = Files.createDirectories(home.resolve("conf"));
            CommandLine command = new CommandLine(new ImportCommand.Full(new ExecutionContext(home, conf, out, out, files)));
            command.setOut(new PrintWriter(out)).setErr(new PrintWriter(out));
            List<String> arguments = new ArrayList<>(List.of(DATABASE));
            arguments.addAll(options);
            if (command.execute(arguments.toArray(String[]::new)) != 0) {
                throw new IOException("the importer failed: " + reason(said.toString(StandardCharsets.UTF_8)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String reason(String said) {
        int failure = said.lastIndexOf(FAILURE);
        return (failure < 0 ? said : said.substring(failure + FAILURE.length())).replaceAll("[\\s-]+", " ").strip();
    }
}
