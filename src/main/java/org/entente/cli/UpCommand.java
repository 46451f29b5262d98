// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.cli;

import java.io.PrintWriter;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;

import org.entente.access.KeyFile;
import org.entente.embedded.EmbeddedFailure;
import org.entente.reading.rules.Extractor;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The command {@code entente up}. */
@Command(name = "up", mixinStandardHelpOptions = true, sortOptions = false, description = "Starts everything: Neo4j, the schema, the seed, REST, the explorer and Neo4j Browser.", footer = """

        Examples:
          entente up
          entente up --port 9090 --data ~/research --no-seed
          ENTENTE_NEO4J_URI=neo4j://graph:7687 ENTENTE_NEO4J_PASSWORD=... entente up

        Stop it with Ctrl-C or SIGTERM.""")
final class UpCommand implements Callable<Integer> {

    private static final Map<String, Object> FIRST_QUESTION = Map.of("from", "Kim Jong Un", "to", "Kursk Oblast", "k", 1, "evidence", 2);

    @Spec
    private CommandSpec spec;

    @Option(names = "--port", paramLabel = "N", defaultValue = "8080", description = "port of REST and the explorer (default: ${DEFAULT-VALUE})")
    private int port;

    @Option(names = "--bolt-port", paramLabel = "N", defaultValue = "7687", description = "port of Bolt (default: ${DEFAULT-VALUE})")
    private int boltPort;

    @Option(names = "--host", paramLabel = "ADDR", defaultValue = "localhost", description = "address to listen on; off the loopback address a key must be there first: see entente keys (default: ${DEFAULT-VALUE})")
    private String host;

    @Mixin
    private DataOption data;

    @Option(names = "--no-seed", description = "do not load the seed and the reference documents")
    private boolean noSeed;

    @Option(names = "--bolt-no-auth", description = "let anyone who reaches the Bolt port read and write (not advised)")
    private boolean boltNoAuth;

    @Option(names = "--browser-writes", description = "let Neo4j Browser and other Bolt clients write, not only look; each write stands in the audit trail")
    private boolean browserWrites;

    @Override
    public Integer call() throws InterruptedException {
        Extractor.check();
        ListenAddress address = new ListenAddress(host);
        boolean keys = !KeyFile.of(data.folder()).keys().isEmpty();
        address.requireAuthentication(keys, boltNoAuth);
        PrintWriter out = spec.commandLine().getOut();
        Application.Options options = new Application.Options(data.folder(), host, port, boltPort, !noSeed, bolt(), false);
        Application application = start(options);
        Runtime.getRuntime().addShutdownHook(new Thread(application::close, "stop"));
        if (boltNoAuth) {
            out.println(spec.commandLine().getColorScheme()
                    .errorText("Bolt takes anyone: any web page in your browser can write to the graph while this runs."));
        }
        if (!keys && !address.isLoopback()) {
            out.println(spec.commandLine().getColorScheme().errorText(
                    "No key is asked for: publish the container's ports on 127.0.0.1 alone, or add a key with ./entente keys add."));
        }
        printAddresses(out, application);
        LogFile.of(options).ifPresent(file -> out.printf("  log            %s%n", file.path()));
        out.flush();
        answerFirstQuestion(out, application);
        new CountDownLatch(1).await();
        return 0;
    }

    private BoltAccess bolt() {
        if (boltNoAuth) {
            return BoltAccess.OPEN;
        }
        return browserWrites ? BoltAccess.WRITE : BoltAccess.READ;
    }

    private static Application start(Application.Options options) {
        try {
            return Application.start(options);
        } catch (EmbeddedFailure.FolderLocked byAnother) {
            throw Server.held(options.data());
        }
    }

    private static void printAddresses(PrintWriter out, Application application) {
        out.printf("""
                Entente is up.
                  explorer       %1$s/
                  Neo4j Browser  %1$s/browser/
                  REST           %1$s/api/v1 (described at %1$s/docs)
                  Bolt           %2$s
                """, application.url(), application.bolt());
    }

    private void answerFirstQuestion(PrintWriter out, Application application) {
        if (noSeed) {
            return;
        }
        try (Rest rest = new Rest(application.server())) {
            out.println();
            new PathText(out, spec.commandLine().getColorScheme().ansi()).print(rest.get("/api/v1/paths", FIRST_QUESTION));
        } catch (CommandFailed e) {
            out.println("The first question has no answer: " + e.getMessage());
        }
        out.flush();
    }
}
