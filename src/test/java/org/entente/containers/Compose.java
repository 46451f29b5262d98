// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.containers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The services of the compose file, under a project and at ports of their own. */
final class Compose implements AutoCloseable {

    private static final Duration LONGEST = Duration.ofMinutes(15);
    private static final Duration REQUEST = Duration.ofSeconds(60);
    private static final long PAUSE_MILLIS = 300;

    private final String project = "entente-it-" + ProcessHandle.current().pid();
    private final List<String> compose = Engine.compose();
    private final Map<String, String> environment = new HashMap<>();
    private final HttpClient client = HttpClient.newHttpClient();
    private final int port = freePort();

    /** @param secret the file that holds Neo4j's name and password */
    Compose(Path secret) {
        Stream.of(Image.values()).forEach(image -> environment.put(image.variable(), image.chosen()));
        environment.put("ENTENTE_IMAGE", "entente:test");
        environment.put("NEO4J_AUTH_FILE", secret.toAbsolutePath().toString());
        environment.put("ENTENTE_PORT", String.valueOf(port));
        environment.put("BOLT_PORT", String.valueOf(freePort()));
    }

    /** Runs a command of compose and returns what it says. */
    String run(String... words) {
        Stream<String> whole = Stream.of(compose.stream(), Stream.of("-p", project, "-f", "docker/compose.yaml"), Stream.of(words))
                .flatMap(part -> part);
        return Command.of(whole.toArray(String[]::new)).with(environment).within(LONGEST).output();
    }

    /** What Docker knows of the container of a service, by a template. */
    String inspect(String service, String template) {
        String container = run("ps", "-a", "-q", service).lines().reduce((first, last) -> last).orElseThrow();
        return Command.of("docker", "inspect", "--format", template, container).output();
    }

    /** An answer of the application. */
    HttpResponse<String> get(String address) throws IOException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:%d%s".formatted(port, address))).timeout(REQUEST).build();
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    static boolean isOk(HttpResponse<String> answer) {
        return answer.statusCode() == 200;
    }

    /** Asks again and again until an answer is as wanted. */
    HttpResponse<String> await(String address, Duration longest, Predicate<HttpResponse<String>> wanted) {
        Instant end = Instant.now().plus(longest);
        String last = "nothing";
        while (Instant.now().isBefore(end)) {
            try {
                HttpResponse<String> answer = get(address);
                if (wanted.test(answer)) {
                    return answer;
                }
                last = answer.statusCode() + " " + answer.body();
                Thread.sleep(PAUSE_MILLIS);
            } catch (IOException failure) {
                last = String.valueOf(failure);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(interrupted);
            }
        }
        throw new AssertionError("%s was not answered as wanted within %s, but with %s%n%s".formatted(address, longest, last,
                run("logs", "--tail=40")));
    }

    @Override
    public void close() {
        client.close();
        run("down", "--volumes", "--timeout", "20");
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
