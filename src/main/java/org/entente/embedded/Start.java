// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.embedded;

import java.io.IOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.fleetmanagement.FleetManagementSettings;
import org.neo4j.graphdb.config.Setting;
import org.neo4j.io.ByteUnit;
import org.neo4j.io.locker.FileLockException;

/** One attempt to start Neo4j: its settings, and what a failure means. */
final class Start {

    private static final long LOG_ROTATION_MEGABYTES = 32;
    /** Its index library writes hints for its makers to standard error; held here, so that the level stays. */
    private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

    static {
        LUCENE.setLevel(Level.SEVERE);
    }

    private static final Duration SHUTDOWN_PATIENCE = Duration.ofSeconds(5);

    private final EmbeddedOptions options;

    Start(EmbeddedOptions options) {
        this.options = options;
    }

    DatabaseManagementService service() {
        requireFreePort();
        try {
            return new DatabaseManagementServiceBuilder(home()).setConfig(settings()).build();
        } catch (RuntimeException failure) {
            throw explained(failure);
        }
    }

    /** Neo4j binds its port last, after seconds; this finds it taken at once. */
    private void requireFreePort() {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(options.host(), options.port()));
        } catch (IOException failure) {
            throw new EmbeddedFailure.PortTaken(options.host(), options.port(), failure);
        }
    }

    private Path home() {
        return EmbeddedOptions.home(options.folder());
    }

    private Map<Setting<?>, Object> settings() {
        Map<Setting<?>, Object> settings = new HashMap<>();
        settings.put(BoltConnector.enabled, true);
        settings.put(BoltConnector.listen_address, new SocketAddress(options.host(), options.port()));
        settings.put(BoltConnector.server_bolt_telemetry_enabled, false);
        settings.put(GraphDatabaseSettings.auth_enabled, options.authenticated());
        settings.put(GraphDatabaseSettings.udc_enabled, false);
        settings.put(FleetManagementSettings.fleet_manager_enabled, false);
        settings.put(GraphDatabaseSettings.pagecache_memory, ByteUnit.mebiBytes(options.pageCacheMegabytes()));
        settings.put(GraphDatabaseSettings.keep_logical_logs, "1 files");
        settings.put(GraphDatabaseSettings.logical_log_rotation_threshold, ByteUnit.mebiBytes(LOG_ROTATION_MEGABYTES));
        settings.put(GraphDatabaseSettings.preallocate_logical_logs, false);
        settings.put(GraphDatabaseSettings.filewatcher_enabled, false);
        settings.put(GraphDatabaseSettings.debug_log_enabled, false);
        settings.put(GraphDatabaseSettings.log_queries, GraphDatabaseSettings.LogQueryLevel.OFF);
        settings.put(GraphDatabaseSettings.shutdown_transaction_end_timeout, SHUTDOWN_PATIENCE);
        settings.put(GraphDatabaseInternalSettings.netty_server_shutdown_quiet_period, Duration.ZERO);
        settings.put(GraphDatabaseInternalSettings.netty_server_shutdown_timeout, SHUTDOWN_PATIENCE);
        return settings;
    }

    private RuntimeException explained(RuntimeException failure) {
        if (causes(failure).anyMatch(FileLockException.class::isInstance)) {
            return new EmbeddedFailure.FolderLocked(options.folder(), failure);
        }
        if (causes(failure).anyMatch(BindException.class::isInstance)) {
            return new EmbeddedFailure.PortTaken(options.host(), options.port(), failure);
        }
        return new EmbeddedFailure.StoreCorrupt(options.folder(), failure);
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause);
    }
}
