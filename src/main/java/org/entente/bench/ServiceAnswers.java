// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** The service over HTTP on connections that stay open; an answer is right where it is the first that was ever given. */
final class ServiceAnswers implements Answerer {

    private static final Pattern COST = Pattern.compile("\"took\":\\{[^}]*}");
    private static final int MILLIS = 30_000;

    private final URI service;
    private final Map<String, Integer> first = new ConcurrentHashMap<>();

    ServiceAnswers(URI service) {
        this.service = service;
    }

    @Override
    public Answered answer(Ask ask) {
        try {
            HttpURLConnection connection = (HttpURLConnection) service.resolve(ask.address()).toURL().openConnection();
            connection.setConnectTimeout(MILLIS);
            connection.setReadTimeout(MILLIS);
            connection.setRequestProperty("Accept", "application/json");
            return switch (connection.getResponseCode()) {
                case 200 -> isRight(ask, read(connection.getInputStream())) ? Answered.RIGHT : Answered.WRONG;
                case 429, 503 -> {
                    read(connection.getErrorStream());
                    yield connection.getHeaderField("Retry-After") == null ? Answered.FAILED : Answered.SHED;
                }
                default -> {
                    read(connection.getErrorStream());
                    yield Answered.FAILED;
                }
            };
        } catch (IOException e) {
            return Answered.FAILED;
        }
    }

    private boolean isRight(Ask ask, byte[] answer) {
        int hash = ask.kind() == LookUp.PATHS
                ? COST.matcher(new String(answer, UTF_8)).replaceFirst("").hashCode()
                : Arrays.hashCode(answer);
        Integer before = first.putIfAbsent(ask.address(), hash);
        return before == null || before == hash;
    }

    private static byte[] read(InputStream in) throws IOException {
        try (in) {
            return in.readAllBytes();
        }
    }
}
