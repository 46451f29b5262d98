// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Calls the service's REST interface and turns problem details into one-line failures. */
final class Rest implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String DATA = "data:";
    private static final int BAD_REQUEST = 400;

    private final HttpClient client = HttpClient.newHttpClient();
    private final ServerFile.Running server;

    Rest(ServerFile.Running server) {
        this.server = server;
    }

    JsonNode get(String path, Map<String, ?> parameters) {
        return JSON.readTree(send(request(path, parameters).GET().build()));
    }

    InputStream stream(String path, Map<String, ?> parameters) {
        return send(request(path, parameters).GET().build());
    }

    /** The same in another form than JSON. */
    InputStream stream(String path, Map<String, ?> parameters, String mediaType) {
        return send(request(path, parameters).setHeader("Accept", mediaType).GET().build());
    }

    /** Hands over one server-sent event after the other, until there are no more or the taker wants none. */
    void events(String path, Map<String, ?> parameters, Predicate<JsonNode> taker) throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(stream(path, parameters), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith(DATA) && !taker.test(JSON.readTree(line.substring(DATA.length())))) {
                    return;
                }
            }
        }
    }

    JsonNode post(String path, Map<String, ?> parameters, String contentType, BodyPublisher body) {
        return JSON.readTree(send(request(path, parameters).header("Content-Type", contentType).POST(body).build()));
    }

    JsonNode put(String path, String contentType, BodyPublisher body) {
        return JSON.readTree(send(request(path, Map.of()).header("Content-Type", contentType).PUT(body).build()));
    }

    JsonNode post(String path, Map<String, ?> parameters) {
        return post(path, parameters, "application/json", BodyPublishers.noBody());
    }

    void delete(String path, Map<String, ?> parameters) {
        send(request(path, parameters).DELETE().build());
    }

    private HttpRequest.Builder request(String path, Map<String, ?> parameters) {
        String query = parameters.entrySet().stream().flatMap(Rest::pairs).collect(Collectors.joining("&"));
        return HttpRequest.newBuilder(server.url().resolve(path + (query.isEmpty() ? "" : "?" + query))).header("Accept", "*/*")
                .header("Authorization", "Bearer " + server.key());
    }

    private static Stream<String> pairs(Map.Entry<String, ?> parameter) {
        Stream<?> values = parameter.getValue() instanceof Collection<?> many ? many.stream() : Stream.of(parameter.getValue());
        return values.map(value -> parameter.getKey() + "=" + encode(value.toString()));
    }

    /** A value as it may stand in a path or a query. */
    static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private InputStream send(HttpRequest request) {
        try {
            HttpResponse<InputStream> response = client.send(request, BodyHandlers.ofInputStream());
            if (response.statusCode() >= 400) {
                String problem = Problems.describe(response.statusCode(), response.body());
                throw response.statusCode() == BAD_REQUEST ? CommandFailed.ofUsage(problem) : new CommandFailed(problem);
            }
            return response.body();
        } catch (IOException e) {
            throw new CommandFailed("no answer from %s (%s): is the server running?".formatted(server.url(), e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CommandFailed("interrupted");
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
