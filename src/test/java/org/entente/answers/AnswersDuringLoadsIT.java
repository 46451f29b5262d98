// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.answers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.entente.TestNeo4j;
import org.entente.graph.Graph;
import org.entente.graph.write.WithdrawMode;
import org.entente.model.Claim;
import org.entente.model.Document;
import org.entente.model.DocumentKind;
import org.entente.model.Entity;
import org.entente.model.EntityKind;
import org.entente.model.FactType;
import org.entente.model.Name;
import org.entente.model.Passage;
import org.entente.model.Quote;
import org.entente.model.ResolvedClaim;
import org.entente.model.ResolvedDocument;
import org.entente.model.Role;
import org.entente.paths.PathEngine;
import org.entente.paths.PathQuestion;
import org.entente.paths.TieIndex;
import org.entente.query.TieStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Path questions while documents come and go: each document gives both hops of one way from one end to the other. */
@SpringBootTest(properties = "entente.seed=false")
class AnswersDuringLoadsIT {

    private static final Entity START = Entity.named("state:startland", EntityKind.STATE, "Startland");
    private static final Entity END = Entity.named("state:endland", EntityKind.STATE, "Endland");
    private static final LocalDate PUBLISHED = LocalDate.of(2024, 6, 1);
    private static final int MIDDLES = 12;
    private static final int COMMITS = 40;
    private static final int READERS = 3;
    private static final Duration PAUSE = Duration.ofMillis(5);
    private static final PathRequest QUESTION = all(PathRequest.between("Startland", "Endland"));

    @DynamicPropertySource
    static void neo4j(DynamicPropertyRegistry registry) {
        TestNeo4j.emptied(registry::add);
    }

    @Test
    void showsOneVersionAndFollowsEachCommit(@Autowired Graph graph, @Autowired Answers answers, @Autowired IndexKeeper index,
            @Autowired TieStream stream) throws Exception {
        graph.write(List.of(document(MIDDLES)));
        var loaded = new AtomicBoolean();
        try (var readers = Executors.newFixedThreadPool(READERS)) {
            var asked = Stream.generate(() -> readers.submit(asking(answers, loaded))).limit(READERS).toList();
            comeAndGo(graph, answers);
            loaded.set(true);
            for (var answered : asked) {
                assertThat(answered.get()).isPositive();
            }
        }
        var rebuilt = TieIndex.of(stream.version(), stream::entities, stream::ties).snapshot();
        var question = PathQuestion.between(START.id(), END.id()).atMost(MIDDLES + 1, 6);
        assertThat(index.snapshot().ties()).isEqualTo(rebuilt.ties());
        assertThat(new Watch(answers, QUESTION).since(PUBLISHED.minusDays(1)).look()).isPresent();
        assertThat(new Watch(answers, QUESTION).since(PUBLISHED).look()).isEmpty();
        assertThat(PathEngine.search(index.snapshot(), question).paths()).isEqualTo(PathEngine.search(rebuilt, question).paths());
    }

    private static void comeAndGo(Graph graph, Answers answers) {
        var random = new Random(7);
        var present = new boolean[MIDDLES];
        for (var commit = 0; commit < COMMITS; commit++) {
            var middle = random.nextInt(MIDDLES);
            if (present[middle]) {
                graph.withdraw("way-" + middle, random.nextBoolean() ? WithdrawMode.CLOSE : WithdrawMode.ERASE);
            } else {
                graph.write(List.of(document(middle)));
            }
            present[middle] = !present[middle];
            var expected = IntStream.range(0, MIDDLES).filter(other -> present[other]).mapToObj(AnswersDuringLoadsIT::middle)
                    .map(Entity::name);
            assertThat(ways(answers.ask(QUESTION))).as("after commit %d", commit)
                    .containsExactlyInAnyOrderElementsOf(Stream.concat(Stream.of(middle(MIDDLES).name()), expected).toList());
        }
    }

    private static Callable<Integer> asking(Answers answers, AtomicBoolean loaded) {
        return () -> {
            var count = 0;
            while (!loaded.get()) {
                var answer = answers.ask(QUESTION);
                assertThat(answer.paths()).isNotEmpty().allSatisfy(path -> {
                    assertThat(path.hops()).isEqualTo(2);
                    assertThat(path.steps())
                            .allSatisfy(step -> assertThat(step.ties().getFirst().facts().getFirst().claims()).isNotEmpty());
                });
                count++;
                LockSupport.parkNanos(PAUSE.toNanos());
            }
            return count;
        };
    }

    private static List<String> ways(PathAnswer answer) {
        return answer.paths().stream().map(path -> path.steps().getFirst().to().name()).toList();
    }

    private static PathRequest all(PathRequest of) {
        return new PathRequest(of.from(), of.to(), of.via(), of.maxHops(), 100, of.order(), of.direction(), of.kinds(), of.excludeKinds(),
                of.avoid(), of.maxDegree(), of.during(), of.vantage(), of.modality(), of.minConfidence(), of.minOrigins(), of.disputed(),
                of.evidence(), of.budget());
    }

    private static Entity middle(int number) {
        return Entity.named("state:middle-" + number, EntityKind.STATE, "Middle " + number);
    }

    private static ResolvedDocument document(int number) {
        var middle = middle(number);
        var first = START.name() + " supplied " + middle.name() + ".";
        var second = middle.name() + " supplied " + END.name() + ".";
        var id = "way-" + number;
        var passages = List.of(new Passage(0, first, 0), new Passage(1, second, first.length() + 1));
        var document = new Document(id, DocumentKind.TEXT, "Way " + number, "Test paper", PUBLISHED, null, List.of(), null,
                first + "\n" + second, passages);
        return new ResolvedDocument(document, List.of(START, middle, END),
                List.of(supply(id + ":a", passages.get(0), START, middle), supply(id + ":b", passages.get(1), middle, END)));
    }

    private static ResolvedClaim supply(String id, Passage passage, Entity supplier, Entity recipient) {
        var quote = new Quote(passage.text(), passage.start(), passage.end());
        var roles = Map.of(Role.SUPPLIER, List.of(supplier), Role.RECIPIENT, List.of(recipient));
        var names = Map.of(Role.SUPPLIER, List.of(name(supplier)), Role.RECIPIENT, List.of(name(recipient)));
        var claim = Claim.of(FactType.TRANSFER, names, quote, "test/1");
        return new ResolvedClaim("claim:" + id, claim, passage.order(), roles, List.of(), List.of());
    }

    private static Name name(Entity entity) {
        return Name.of(entity.name(), entity.kind(), entity.id());
    }
}
