// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.graph.Docs.claim;
import static org.entente.graph.Docs.document;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

import org.entente.TestNeo4j;
import org.entente.graph.history.Difference;
import org.entente.graph.history.History;
import org.entente.graph.history.Past;
import org.entente.graph.history.Vantage;
import org.entente.graph.write.WithdrawMode;
import org.entente.model.FactType;
import org.entente.model.ResolvedDocument;
import org.entente.model.Role;
import org.entente.model.Stance;
import org.entente.model.Tie;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

class HistoryIT {

    private static final LocalDate MARCH = LocalDate.of(2024, 3, 31);

    private final List<ResolvedDocument> documents = List.of(
            document("a").publisher("A").date("2024-01-10").says(shells("2024-01-01", "2024-01-31")).build(),
            document("b").publisher("B").date("2024-03-10").says(shells("2024-01-15", "2024-01-15")).build(),
            document("c").publisher("C").date("2024-05-10").says(shells("2024-01-15", "2024-01-15").is(Stance.DENIED)).build(),
            document("d").publisher("D").date("2024-06-10")
                    .says(claim(FactType.PRODUCTION).with(Role.PRODUCER, "state:ost").with(Role.ITEM, "weapon:lance")).build());

    @Test
    void saysTheSameOfADayInWhateverOrderDocumentsWereLoaded() {
        Past only = load(documents.subList(0, 2), MARCH);
        assertThat(only.ties().values()).singleElement().satisfies(tie -> {
            assertThat(tie.disputed()).isFalse();
            assertThat(tie.confidence()).isEqualTo(0.75);
        });
        for (long seed = 1; seed <= 4; seed++) {
            List<ResolvedDocument> shuffled = new ArrayList<>(documents);
            Collections.shuffle(shuffled, new Random(seed));
            assertThat(load(shuffled, MARCH)).as("seed %d", seed).isEqualTo(only);
        }
    }

    @Test
    void tellsWhatWasLoadedByADayAndNotWithdrawnThen() {
        Driver driver = TestNeo4j.emptied();
        on(driver, "2024-07-01").write(documents.subList(0, 1));
        on(driver, "2024-07-02").write(documents.subList(2, 4));
        on(driver, "2024-07-03").withdraw("a", WithdrawMode.CLOSE);
        History history = new History(driver);
        assertThat(history.from(Vantage.loadedBy(LocalDate.of(2024, 6, 30))).ties()).isEmpty();
        assertThat(ties(history.from(Vantage.loadedBy(LocalDate.of(2024, 7, 1))))).containsOnly(Map.entry("SUPPLIED", false));
        assertThat(ties(history.from(Vantage.loadedBy(LocalDate.of(2024, 7, 2))))).containsOnly(Map.entry("SUPPLIED", true),
                Map.entry("PRODUCED", false));
        assertThat(ties(history.from(Vantage.loadedBy(LocalDate.of(2024, 7, 3))))).containsOnly(Map.entry("PRODUCED", false));
    }

    @Test
    void tellsWhatChangedBetweenTwoDays() {
        TestNeo4j.emptied();
        Driver driver = TestNeo4j.driver();
        new Graph(driver).write(documents);
        History history = new History(driver);
        Difference difference = history.from(Vantage.publishedBy(MARCH)).to(history.from(Vantage.publishedBy(LocalDate.of(2024, 12, 31))));
        assertThat(difference.ties()).extracting(tie -> tie.kind().name()).containsExactly("PRODUCED");
        assertThat(difference.tiesGone()).isEmpty();
        assertThat(difference.tiesChanged()).singleElement().satisfies(changed -> {
            assertThat(changed.before().disputed()).isFalse();
            assertThat(changed.after().disputed()).isTrue();
        });
        assertThat(difference.facts()).hasSize(2);
    }

    private static Map<String, Boolean> ties(Past past) {
        return past.ties().values().stream().collect(Collectors.toMap(tie -> tie.kind().name(), Tie::disputed));
    }

    private static Past load(List<ResolvedDocument> documents, LocalDate day) {
        Driver driver = TestNeo4j.emptied();
        Graph graph = new Graph(driver);
        documents.forEach(document -> graph.write(List.of(document)));
        return new History(driver).from(Vantage.publishedBy(day));
    }

    private static Graph on(Driver driver, String day) {
        return new Graph(driver, Clock.fixed(Instant.parse(day + "T10:00:00Z"), ZoneOffset.UTC));
    }

    private static Docs.Said shells(String from, String to) {
        return claim(FactType.TRANSFER).with(Role.SUPPLIER, "state:ost").with(Role.RECIPIENT, "state:west").with(Role.ITEM, "goods:shell")
                .in(from, to);
    }
}
