// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.embedded;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeoutException;

import org.jspecify.annotations.Nullable;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.database.DatabaseContextProvider;
import org.neo4j.dbms.database.StandaloneDatabaseContext;
import org.neo4j.kernel.internal.GraphDatabaseAPI;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A Neo4j in this process that speaks Bolt and keeps its data in a folder. */
public final class EmbeddedNeo4j implements AutoCloseable {

    /** Who writes: Entente itself. */
    private static final String OWNER = "entente";
    /** Who looks: Neo4j Browser and other clients. */
    private static final String GUEST = "neo4j";
    private static final String DATABASE = "neo4j";
    private static final long START_MILLIS = 60_000;
    private static final Duration CLOSE_PATIENCE = Duration.ofMinutes(1);
    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedNeo4j.class);

    private final DatabaseManagementService service;
    private final URI uri;
    private final @Nullable String password;
    private final @Nullable String guestPassword;

    private EmbeddedNeo4j(DatabaseManagementService service, URI uri, @Nullable String password, @Nullable String guestPassword) {
        this.service = service;
        this.uri = uri;
        this.password = password;
        this.guestPassword = guestPassword;
    }

    /**
     * Starts it and waits until it answers.
     *
     * @throws EmbeddedFailure where it cannot start
     */
    public static EmbeddedNeo4j start(EmbeddedOptions options) {
        makeFolder(options.folder());
        DatabaseManagementService service = new Start(options).service();
        try {
            requireAvailable(service, options.folder());
            URI address = address(service, options);
            if (!options.authenticated()) {
                return new EmbeddedNeo4j(service, address, null, null);
            }
            service.registerTransactionEventListener(DATABASE, new WriteGuard(OWNER, options.foreignWrites()));
            return new EmbeddedNeo4j(service, address, ownPassword(service), guestPassword(service, options));
        } catch (RuntimeException failure) {
            service.shutdown();
            throw failure;
        }
    }

    /** Where Bolt listens: {@code bolt://localhost:7687}. */
    public URI uri() {
        return uri;
    }

    /** The name that Entente logs in with, which may write. */
    public String username() {
        return OWNER;
    }

    /** Its password, another one with each start, or empty where none is asked for. */
    public Optional<String> password() {
        return Optional.ofNullable(password);
    }

    /** The name that people log in with, to look. */
    public String guestName() {
        return GUEST;
    }

    /** Its password, that of the data folder, or empty where none is asked for. */
    public Optional<String> guestPassword() {
        return Optional.ofNullable(guestPassword);
    }

    /**
     * Writes everything to disk and lets go of the folder and the port. Where the disk takes nothing more it gives up after a minute; the
     * next start recovers what was committed.
     */
    @Override
    public void close() {
        Thread closing = Thread.ofPlatform().name("neo4j-shutdown").daemon().start(service::shutdown);
        try {
            if (!closing.join(CLOSE_PATIENCE)) {
                LOG.warn("Neo4j could not close in order; the next start recovers what was committed");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void makeFolder(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException failure) {
            throw new EmbeddedFailure.FolderUnusable(folder, failure);
        }
        if (!Files.isWritable(folder)) {
            throw new EmbeddedFailure.FolderUnusable(folder, new IOException("not writable"));
        }
    }

    private static void requireAvailable(DatabaseManagementService service, Path folder) {
        Optional<Throwable> failure = failure(service);
        if (failure.isPresent()) {
            throw new EmbeddedFailure.StoreCorrupt(folder, failure.get());
        }
        if (!service.database(DATABASE).isAvailable(START_MILLIS)) {
            throw new EmbeddedFailure.StoreCorrupt(folder, new TimeoutException("not available after %d ms".formatted(START_MILLIS)));
        }
    }

    private static Optional<Throwable> failure(DatabaseManagementService service) {
        DatabaseContextProvider<?> contexts = system(service).getDependencyResolver().resolveDependency(DatabaseContextProvider.class);
        return contexts.getDatabaseContext(DATABASE).filter(StandaloneDatabaseContext.class::isInstance)
                .map(context -> ((StandaloneDatabaseContext) context).failureCause());
    }

    private static GraphDatabaseAPI system(DatabaseManagementService service) {
        return (GraphDatabaseAPI) service.database("system");
    }

    private static URI address(DatabaseManagementService service, EmbeddedOptions options) {
        var ports = system(service).getDependencyResolver().resolveDependency(ConnectorPortRegister.class);
        return URI.create("bolt://%s:%d".formatted(options.host(), ports.getLocalAddress(ConnectorType.BOLT).getPort()));
    }

    private static String ownPassword(DatabaseManagementService service) {
        String password = BoltPassword.random();
        service.database("system").executeTransactionally(
                "CREATE OR REPLACE USER $name SET PLAINTEXT PASSWORD $password CHANGE NOT REQUIRED",
                Map.of("name", OWNER, "password", password));
        return password;
    }

    private static String guestPassword(DatabaseManagementService service, EmbeddedOptions options) {
        BoltPassword kept = new BoltPassword(options.folder());
        return kept.read().orElseGet(() -> {
            String password = BoltPassword.random();
            service.database("system").executeTransactionally(
                    "ALTER USER $name SET PLAINTEXT PASSWORD $password CHANGE NOT REQUIRED",
                    Map.of("name", GUEST, "password", password));
            kept.write(password);
            return password;
        });
    }
}
