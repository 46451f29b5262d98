// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.graph.Docs.claim;
import static org.entente.graph.Docs.document;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.LongStream;

import org.entente.TestNeo4j;
import org.entente.graph.write.Judged;
import org.entente.graph.write.WithdrawMode;
import org.entente.model.Detail;
import org.entente.model.Entity;
import org.entente.model.EntityKind;
import org.entente.model.FactType;
import org.entente.model.GraphChange;
import org.entente.model.Judgement;
import org.entente.model.Modality;
import org.entente.model.Reliability;
import org.entente.model.ResolvedDocument;
import org.entente.model.Role;
import org.entente.model.SourceGrade;
import org.entente.model.Stance;
import org.entente.model.Tie;
import org.entente.model.Verdict;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;

/** Loads, loads again, revises and withdraws at random, and compares with a load of what is left. */
class AnyOrderIT {

    private static final int DOCUMENTS = 10;
    private static final int STEPS = 18;

    private final Map<Tie.Key, Tie> ties = new TreeMap<>(Comparator.comparing(Tie.Key::toString));
    private final Map<String, Entity> entities = new TreeMap<>();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void endsInTheSameGraph(long seed) {
        endsAlike(seed);
    }

    @Test
    @Tag("orders")
    void endsInTheSameGraphInManyOrders() {
        LongStream.rangeClosed(5, 40).forEach(this::endsAlike);
    }

    private void endsAlike(long seed) {
        ties.clear();
        entities.clear();
        Random random = new Random(seed);
        Driver driver = TestNeo4j.emptied();
        Graph graph = new Graph(driver);
        graph.addListener(this::follow);
        Map<String, ResolvedDocument> left = new TreeMap<>();
        Map<String, Judgement> standing = new TreeMap<>();
        Map<String, SourceGrade> grades = new TreeMap<>();
        for (int step = 0; step < STEPS; step++) {
            if (!left.isEmpty() && random.nextInt(4) == 0) {
                String id = List.copyOf(left.keySet()).get(random.nextInt(left.size()));
                graph.withdraw(id, random.nextBoolean() ? WithdrawMode.CLOSE : WithdrawMode.ERASE);
                left.remove(id);
            } else if (random.nextInt(3) == 0) {
                judge(graph, standing, random);
            } else if (random.nextInt(5) == 0) {
                grade(graph, grades, random);
            } else {
                List<ResolvedDocument> batch = batch(random);
                batch.forEach(document -> left.put(document.document().id(), document));
                graph.write(batch);
            }
        }
        List<Object> grown = dump(driver);
        assertThat(new Checks(driver).findings()).as("seed %d", seed).isEmpty();
        Map<Tie.Key, Tie> followed = Map.copyOf(ties);
        Map<String, Entity> met = Map.copyOf(entities);
        ties.clear();
        entities.clear();
        Graph fresh = new Graph(TestNeo4j.emptied());
        fresh.addListener(this::follow);
        grades.values().forEach(fresh::grade);
        if (random.nextBoolean()) {
            fresh.write(List.copyOf(left.values()));
            fresh.judge(standing.values());
        } else {
            fresh.judge(standing.values());
            fresh.write(List.copyOf(left.values()));
        }
        assertThat(difference(grown, dump(driver))).as("seed %d", seed).isEmpty();
        assertThat(followed).as("ties of seed %d", seed).isEqualTo(ties);
        assertThat(met).as("entities of seed %d", seed).isEqualTo(entities);
    }

    /** Judges two ids, or undoes a judgement. */
    private static void judge(Graph graph, Map<String, Judgement> standing, Random random) {
        if (!standing.isEmpty() && random.nextInt(3) == 0) {
            String id = List.copyOf(standing.keySet()).get(random.nextInt(standing.size()));
            graph.undo(List.of(id));
            standing.remove(id);
            return;
        }
        String[] pair = any(random, new String[]{"state:ost", "state:west"}, new String[]{"state:west", "state:nord"},
                new String[]{"goods:shell", "goods:grenade"}, new String[]{"person:ann", "person:bob"},
                new String[]{"state:ost", "state:ost@doc" + random.nextInt(DOCUMENTS)},
                new String[]{"state:nord", "state:ost@doc" + random.nextInt(DOCUMENTS)},
                new String[]{"person:ann", "person:ann@doc" + random.nextInt(DOCUMENTS)});
        Verdict verdict = pair[1].startsWith(pair[0] + "@")
                ? Verdict.DIFFERENT
                : any(random, Verdict.SAME, Verdict.SAME, Verdict.DIFFERENT, Verdict.UNSURE);
        Judged judged = graph.judge(List.of(Judgement.of(pair[0], pair[1], verdict, "tester", ZonedDateTime.now(), "at random", null)));
        judged.undone().forEach(standing::remove);
        judged.judgements().forEach(judgement -> standing.put(judgement.id(), judgement));
    }

    /** Grades a source, or takes its grade away. */
    private static void grade(Graph graph, Map<String, SourceGrade> grades, Random random) {
        String source = any(random, "publisher:paper-0", "publisher:paper-1", "person:ann");
        if (grades.remove(source) != null) {
            graph.ungrade(source);
        } else {
            SourceGrade grade = new SourceGrade(source, any(random, Reliability.values()), "tester", ZonedDateTime.now(), "at random");
            graph.grade(grade);
            grades.put(source, grade);
        }
    }

    private void follow(GraphChange change) {
        change.tiesGone().forEach(ties::remove);
        change.ties().forEach(tie -> ties.put(tie.key(), tie));
        change.entitiesGone().forEach(entities::remove);
        change.entities().forEach(entity -> entities.put(entity.id(), entity));
    }

    private static List<ResolvedDocument> batch(Random random) {
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < DOCUMENTS; i++) {
            numbers.add(i);
        }
        Collections.shuffle(numbers, random);
        return numbers.subList(0, 1 + random.nextInt(3)).stream().map(number -> anyDocument(number, random)).toList();
    }

    private static ResolvedDocument anyDocument(int number, Random random) {
        Docs document = document("doc" + number).publisher("Paper " + number % 3).date("2024-0%d-01".formatted(1 + number % 9));
        if (number % 4 == 3) {
            document.register();
        }
        for (int i = random.nextInt(5); i >= 0; i--) {
            document.says(anyClaim(random, number % 4 == 3));
        }
        return document.build();
    }

    private static Docs.Said anyClaim(Random random, boolean register) {
        Docs.Said said = switch (random.nextInt(6)) {
            case 0 -> claim(FactType.AGREEMENT).with(Role.PARTY, "state:ost", "state:west").with(Detail.NAME,
                    any(random, "Border Treaty", "border pact", "Harbour deal", "Strategic Partnership Treaty"))
                    .with(Detail.STAGE, any(random, "", "signed", "ratified"))
                    .with(Role.SIGNATORY, "person:ann", any(random, "person:bob", "person:cleo"));
            case 1 -> claim(FactType.DEPLOYMENT).with(Role.SENDER, "state:ost").with(Role.DESTINATION, "place:delta").with(Role.BENEFICIARY,
                    any(random, "state:west", "state:nord"));
            case 2 -> claim(FactType.TRANSFER).with(Role.SUPPLIER, any(random, "state:ost", "state:nord")).with(Role.ITEM,
                    any(random, Docs.item("weapon:lance", "weapon:missile", "weapon:weapon"), Docs.entity("weapon:weapon")));
            case 3 -> claim(FactType.AGREEMENT).with(Role.SIGNATORY, "person:ann", "person:bob").with(Detail.NAME,
                    any(random, "Border Treaty", "strategic partnership", "treaty"));
            default -> claim(FactType.TRANSFER).with(Role.SUPPLIER, "state:ost").with(Role.RECIPIENT, "state:west").with(Role.ITEM,
                    alias(any(random, "goods:shell", "weapon:lance"), any(random, "round", "dart", "SHELL")));
        };
        if (random.nextInt(3) > 0) {
            int month = 1 + random.nextInt(6);
            said.in("2024-0%d-01".formatted(month), "2024-0%d-20".formatted(month + random.nextInt(3)));
        }
        if (random.nextInt(2) == 0) {
            said.many(random.nextBoolean() ? null : (Long) (long) random.nextInt(5), 5L + random.nextInt(3), "piece");
        }
        if (random.nextInt(3) == 0) {
            said.by(any(random, "person:ann", "person:bob")).to(any(random, "person:ann", "state:west"));
        }
        if (register) {
            said.record("r" + random.nextInt(3));
        }
        return said.is(any(random, Stance.ASSERTED, Stance.ASSERTED, Stance.DENIED, Stance.UNCONFIRMED))
                .is(any(random, Modality.values()));
    }

    private static Entity alias(String id, String alias) {
        return new Entity(id, EntityKind.ofId(id).orElseThrow(), alias.equals("SHELL") ? alias : Docs.entity(id).name(), List.of(alias),
                Map.of("category", alias, "length", alias.length()));
    }

    @SafeVarargs
    private static <T> T any(Random random, T... values) {
        return values[random.nextInt(values.length)];
    }

    private static List<Object> difference(List<Object> one, List<Object> other) {
        List<Object> difference = new ArrayList<>(one);
        difference.removeAll(other);
        List<Object> missing = new ArrayList<>(other);
        missing.removeAll(one);
        difference.addAll(missing);
        return difference;
    }

    private static List<Object> dump(Driver driver) {
        List<Object> rows = new ArrayList<>();
        CanonicalDump dump = new CanonicalDump(driver);
        dump.nodes(rows::add);
        dump.edges(rows::add);
        return rows;
    }
}
