// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;

import tools.jackson.databind.json.JsonMapper;

/** Entente as others meet it: over HTTP, with names, evidence and JSON. */
final class OverHttp implements Contender {

    private final HttpClient client = HttpClient.newHttpClient();
    private final JsonMapper json = new JsonMapper();
    private final URI service;

    OverHttp(URI service) {
        this.service = service;
    }

    @Override
    public String name() {
        return "Entente over HTTP, with evidence";
    }

    @Override
    public Duration limit() {
        return Duration.ofSeconds(30);
    }

    @Override
    public List<Integer> ask(Pair pair, boolean filtered) {
        var query = "/api/v1/paths?from=%s&to=%s&k=%d&maxHops=%d%s".formatted(pair.fromId(), pair.toId(), Asked.K, Asked.MAX_HOPS, filtered
                ? "&minConfidence=%s&during=%s/%s".formatted(Asked.MIN_CONFIDENCE, Asked.DURING.from(), Asked.DURING.to())
                : "");
        return json.readTree(get(service.resolve(query))).path("paths").valueStream().map(path -> path.path("hops").asInt()).toList();
    }

    private String get(URI address) {
        try {
            var response = client.send(HttpRequest.newBuilder(address).timeout(limit()).build(), BodyHandlers.ofString());
            if (response.statusCode() != 200) {
                throw new IllegalStateException(response.statusCode() + " from " + address + ": " + response.body());
            }
            return response.body();
        } catch (IOException failure) {
            throw new CutOff(failure);
        } catch (InterruptedException failure) {
            Thread.currentThread().interrupt();
            throw new CutOff(failure);
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
