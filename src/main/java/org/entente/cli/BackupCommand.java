// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.concurrent.Callable;

import org.entente.graph.Backup;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code entente backup}. */
@Command(name = "backup", mixinStandardHelpOptions = true, description = "Writes the whole graph with its history into one file, while the server runs or not.", footer = """

        Examples:
          entente backup entente-2026-11-26.zip
          entente restore entente-2026-11-26.zip --data elsewhere

        Keys and the password of Bolt are not in it.""")
final class BackupCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "where to write; a file of this name is replaced when the new one is whole")
    private Path file;

    @Mixin
    private DataOption data;

    @Override
    public Integer call() {
        Path draft = file.toAbsolutePath().resolveSibling(file.getFileName() + ".part");
        try {
            fetch(draft);
            Backup.Contents contents = Backup.check(draft);
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            spec.commandLine().getErr().printf("%s: %d nodes, %d relationships, %d bytes%n", file, contents.nodes(),
                    contents.relationships(), Files.size(file));
            return 0;
        } catch (IOException e) {
            throw new CommandFailed("%s: cannot be written (%s)".formatted(file, e.getMessage()));
        } finally {
            delete(draft);
        }
    }

    private void fetch(Path draft) throws IOException {
        try (Server server = Server.open(data.folder());
                InputStream backup = server.rest().stream("/api/v1/backup", Map.of());
                FileChannel channel = FileChannel.open(draft, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.WRITE);
                OutputStream out = Channels.newOutputStream(channel)) {
            backup.transferTo(out);
            channel.force(true);
        }
    }

    private static void delete(Path draft) {
        try {
            Files.deleteIfExists(draft);
        } catch (IOException _) {
            // It is in nobody's way: the next backup replaces it.
        }
    }
}
