// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.entente.EntenteApplication;
import org.entente.access.Key;
import org.entente.access.KeyFile;
import org.entente.embedded.DataFolder;
import org.entente.embedded.EmbeddedFailure;
import org.entente.embedded.EmbeddedNeo4j;
import org.entente.embedded.EmbeddedOptions;
import org.entente.model.Schema;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** The service and, where no other is named, the Neo4j in process that it keeps its graph in. */
final class Application implements AutoCloseable {

    private final DataFolder folder;
    private final @Nullable EmbeddedNeo4j neo4j;
    private final ConfigurableApplicationContext context;
    private final ServerFile file;
    private final ServerFile.Running server;
    private final String bolt;

    /**
     * How to start it.
     *
     * @param port of REST, or 0 for any free one; likewise {@code boltPort}
     * @param seed whether the seed and the reference documents are loaded
     * @param bolt what others may do with the embedded Neo4j
     * @param quiet whether it logs nothing but warnings, on standard error
     */
    record Options(Path data, String host, int port, int boltPort, boolean seed, BoltAccess bolt, boolean quiet) {

        static Options forOneCommand(Path data) {
            return new Options(data, "localhost", 0, 0, false, BoltAccess.READ, true);
        }
    }

    private Application(DataFolder folder, @Nullable EmbeddedNeo4j neo4j, ConfigurableApplicationContext context, Options options,
            String key) {
        this.folder = folder;
        this.neo4j = neo4j;
        this.context = context;
        this.bolt = String.valueOf(context.getEnvironment().getProperty("spring.neo4j.uri"));
        this.file = new ServerFile(options.data());
        this.server = new ServerFile.Running(
                URI.create("http://%s:%d".formatted(new ListenAddress(options.host()).nearby(), port(context))), key);
    }

    /**
     * Starts it in a data folder, which it holds until it is closed.
     *
     * @throws EmbeddedFailure.FolderLocked where another process holds that
     * @throws CommandFailed where it cannot start for another reason
     */
    static Application start(Options options) {
        Schema.current();
        DataFolder folder = DataFolder.hold(options.data());
        EmbeddedNeo4j neo4j = null;
        try {
            Optional<ExternalNeo4j> external = ExternalNeo4j.fromEnvironment();
            neo4j = external.isPresent() ? null : EmbeddedNeo4j.start(embedded(options));
            Map<String, Object> properties = new HashMap<>(
                    external.isPresent() ? external.get().properties() : properties(neo4j));
            String key = Key.newSecret();
            properties.put("entente.keys.own", key);
            properties.put("entente.scratch", folder.scratch().toString());
            Application application = new Application(folder, neo4j, context(options, properties), options, key);
            application.file.write(application.server, folder.scratch());
            return application;
        } catch (RuntimeException | IOException e) {
            if (neo4j != null) {
                neo4j.close();
            }
            folder.close();
            throw e instanceof EmbeddedFailure failure ? failure : new CommandFailed(explain(e, options));
        }
    }

    private static EmbeddedOptions embedded(Options options) {
        return options.bolt()
                .applyTo(EmbeddedOptions.in(options.data()).withHost(options.host()).withPort(options.boltPort()));
    }

    private static Map<String, Object> properties(@Nullable EmbeddedNeo4j neo4j) {
        Map<String, Object> properties = new HashMap<>();
        if (neo4j != null) {
            properties.put("spring.neo4j.uri", neo4j.uri().toString());
            neo4j.password().ifPresent(password -> {
                properties.put("spring.neo4j.authentication.username", neo4j.username());
                properties.put("spring.neo4j.authentication.password", password);
                properties.put("entente.browser.username", neo4j.guestName());
            });
            neo4j.guestPassword().ifPresent(password -> properties.put("entente.browser.password", password));
        }
        return properties;
    }

    private static ConfigurableApplicationContext context(Options options, Map<String, Object> neo4j) {
        Map<String, Object> properties = new HashMap<>(neo4j);
        properties.put("server.port", options.port());
        properties.put("server.address", options.host());
        properties.put("entente.data", options.data().toString());
        properties.put("entente.keys.file", KeyFile.of(options.data()).path().toString());
        properties.put("entente.keys.required", !new ListenAddress(options.host()).mayBeOpen());
        properties.put("entente.seed", options.seed());
        LogFile.of(options).ifPresent(file -> file.addTo(properties));
        if (LogFile.isStream()) {
            properties.put("logging.config", "classpath:logback-json.xml");
        }
        return new SpringApplicationBuilder(EntenteApplication.class).properties(properties).registerShutdownHook(false)
                .run("--logging.level.org.entente=" + (options.quiet() ? "warn" : "info"));
    }

    private static String explain(Exception failure, Options options) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof PortInUseException) {
                return "port %d is in use: stop what listens there, or choose another with --port".formatted(options.port());
            }
        }
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return "the service did not start: %s".formatted(root.getMessage());
    }

    private static int port(ConfigurableApplicationContext context) {
        return Objects.requireNonNull(((WebServerApplicationContext) context).getWebServer()).getPort();
    }

    URI url() {
        return server.url();
    }

    /** Its address and a key to it. */
    ServerFile.Running server() {
        return server;
    }

    /** Where Bolt listens. */
    String bolt() {
        return bolt;
    }

    @Override
    public void close() {
        file.delete();
        context.close();
        if (neo4j != null) {
            neo4j.close();
        }
        folder.close();
    }
}
