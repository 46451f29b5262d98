// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.bench;

import java.time.Duration;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;

import org.entente.model.TieKind;
import org.neo4j.driver.Driver;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.Neo4jException;

/**
 * Neo4j's own search over Bolt. It tells paths apart by relationships and lets them meet an entity twice, so that it is asked for
 * eight times as many again until there are k sequences of entities without repetition.
 */
abstract class OverBolt implements Contender {

    static final String KINDS = TieKind.all().stream().filter(TieKind::walkedByDefault).map(TieKind::name)
            .collect(Collectors.joining("|"));

    private static final int AGAIN = 8;
    private static final int MOST = Asked.K * AGAIN * AGAIN * AGAIN;

    private final Driver driver;

    OverBolt(Driver driver) {
        this.driver = driver;
    }

    @Override
    public Duration limit() {
        return Duration.ofSeconds(30);
    }

    /** The query for so many paths, which gives the ids along each as {@code ids}. */
    abstract String query(int paths, boolean filtered);

    @Override
    public List<Integer> ask(Pair pair, boolean filtered) {
        var deadline = System.nanoTime() + limit().toNanos();
        for (var wanted = Asked.K;; wanted *= AGAIN) {
            var rows = rows(query(wanted, filtered), pair, Duration.ofNanos(deadline - System.nanoTime()));
            var distinct = new LinkedHashSet<>(rows.stream().filter(ids -> Set.copyOf(new HashSet<>(ids)).size() == ids.size()).toList());
            if (distinct.size() >= Asked.K || rows.size() < wanted || wanted >= MOST) {
                return distinct.stream().map(ids -> ids.size() - 1).sorted().limit(Asked.K).toList();
            }
        }
    }

    private List<List<String>> rows(String query, Pair pair, Duration left) {
        if (left.toMillis() <= 0) {
            throw new CutOff(new TimeoutException());
        }
        Map<String, Object> parameters = Map.of("from", pair.fromId(), "to", pair.toId(), "confidence", Asked.MIN_CONFIDENCE, "first",
                String.valueOf(Asked.DURING.from()), "last", String.valueOf(Asked.DURING.to()));
        try (var session = driver.session(SessionConfig.forDatabase("neo4j"))) {
            return session.executeRead(
                    transaction -> transaction.run(query, parameters).list(row -> row.get("ids").asList(value -> value.asString())),
                    TransactionConfig.builder().withTimeout(left).build());
        } catch (Neo4jException failure) {
            if (failure.code().contains("TransactionTimedOut") || failure.code().contains("Terminated")) {
                throw new CutOff(failure);
            }
            throw failure;
        }
    }
}
