// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.paths;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.entente.model.Entity;
import org.entente.model.EntityKind;
import org.entente.model.GraphChange;
import org.entente.model.Held;
import org.entente.model.Modality;
import org.entente.model.Tie;
import org.entente.model.TieKind;
import org.junit.jupiter.api.Test;

class TieIndexTests {

    @Test
    void followsTheGraphAsIfItWereBuiltAnew() {
        for (var seed = 0; seed < 200; seed++) {
            var random = new Random(seed);
            var graph = RandomGraph.draw(random);
            var index = index(graph);
            for (var version = 2; version < 8; version++) {
                index.apply(change(version, graph, random));
                var anew = index(graph).snapshot();
                for (var number = 0; number < 5 && !graph.ties().isEmpty(); number++) {
                    var question = RandomQuestion.draw(random, graph);
                    assertThat(paths(index.snapshot(), question)).as("seed %d, version %d, %s", seed, version, question)
                            .isEqualTo(paths(anew, question));
                }
            }
        }
    }

    @Test
    void keepsAnOldSnapshotAsItWas() {
        var graph = RandomGraph.draw(new Random(1));
        var index = index(graph);
        var old = index.snapshot();
        var question = PathQuestion.between(graph.entities().getFirst().id(), graph.entities().getLast().id());
        var before = paths(old, question);
        index.apply(new GraphChange(2, List.of(), List.of(), List.of(), List.copyOf(graph.ties().keySet())));
        assertThat(paths(old, question)).isEqualTo(before);
        assertThat(paths(index.snapshot(), question)).isEmpty();
    }

    @Test
    void comesBackFromItsFile() throws IOException {
        var folder = Files.createTempDirectory("index");
        var file = folder.resolve("ties.index");
        for (var seed = 0; seed < 100; seed++) {
            var random = new Random(seed);
            var graph = RandomGraph.draw(random);
            var index = index(graph);
            index.save(file);
            var back = TieIndex.load(file, 1).orElseThrow();
            var question = RandomQuestion.draw(random, graph);
            assertThat(paths(back.snapshot(), question)).isEqualTo(paths(index.snapshot(), question));
            back.apply(change(2, graph, random));
            assertThat(paths(back.snapshot(), question)).isEqualTo(paths(index(graph).snapshot(), question));
        }
    }

    @Test
    void refusesADamagedFileAndOneOfAnotherVersion() throws IOException {
        Path file = Files.createTempDirectory("index").resolve("ties.index");
        assertThat(TieIndex.load(file, 1)).isEmpty();
        index(RandomGraph.draw(new Random(1))).save(file);
        assertThat(TieIndex.load(file, 2)).isEmpty();
        var bytes = Files.readAllBytes(file);
        for (var place = 0; place < bytes.length; place += 61) {
            bytes[place] ^= 4;
            Files.write(file, bytes);
            assertThat(TieIndex.load(file, 1)).as("byte %d", place).isEmpty();
            bytes[place] ^= 4;
        }
    }

    @Test
    void refusesAFileThatWasWrittenUnderAnotherSchema() throws IOException {
        Path file = Files.createTempDirectory("index").resolve("ties.index");
        IndexFile.write(index(RandomGraph.draw(new Random(1))).snapshot(), file, 7);
        assertThat(IndexFile.read(file, 8)).isEmpty();
        assertThat(IndexFile.read(file, 7)).isPresent();
    }

    @Test
    void takesAChangeOnceAndNoneOutOfTurn() {
        var index = index(RandomGraph.draw(new Random(1)));
        var nothing = new GraphChange(1, List.of(), List.of(), List.of(), List.of());
        index.apply(nothing);
        var third = new GraphChange(3, List.of(), List.of(), List.of(), List.of());
        assertThatThrownBy(() -> index.apply(third)).isInstanceOf(IndexOutdated.class);
    }

    @Test
    void joinsTwoTiesOverAClassOnlyWhereOneDocumentSaysBoth() {
        var entities = List.of(Entity.named("state:a", EntityKind.STATE, "A"), Entity.named("state:b", EntityKind.STATE, "B"),
                new Entity("weapon:drone", EntityKind.WEAPON, "drone", List.of(), Map.of(Entity.IS_CLASS, true)));
        var made = tie(TieKind.PRODUCED, "state:a", "weapon:drone", "one");
        var question = PathQuestion.between("state:a", "state:b");
        var apart = TieIndex.of(1, entities::forEach, List.of(made, tie(TieKind.USED, "state:b", "weapon:drone", "two"))::forEach);
        assertThat(paths(apart.snapshot(), question)).isEmpty();
        apart.apply(
                new GraphChange(2, List.of(), List.of(), List.of(tie(TieKind.USED, "state:b", "weapon:drone", "one", "two")), List.of()));
        assertThat(paths(apart.snapshot(), question)).hasSize(1);
    }

    private static Tie tie(TieKind kind, String from, String to, String... documents) {
        var support = new Tie.Support("fact:x", new Held(null, null, Held.Basis.UNDATED), null, List.of(documents));
        return new Tie(kind, Modality.ACTUAL, from, to, List.of(support), 1, 1, 0.5, false);
    }

    private static GraphChange change(long version, RandomGraph graph, Random random) {
        var gone = new ArrayList<Tie.Key>();
        var ties = new ArrayList<Tie>();
        for (var key : List.copyOf(graph.ties().keySet())) {
            if (random.nextInt(4) == 0) {
                graph.ties().remove(key);
                gone.add(key);
            }
        }
        var entity = Entity.named("place:" + version, EntityKind.PLACE, "new");
        graph.entities().add(entity);
        for (var number = random.nextInt(5); number >= 0; number--) {
            var tie = graph.drawTie(random);
            gone.remove(tie.key());
            graph.put(tie);
            ties.removeIf(other -> other.key().equals(tie.key()));
            ties.add(tie);
        }
        return new GraphChange(version, List.of(entity), List.of(), ties, gone);
    }

    private static TieIndex index(RandomGraph graph) {
        return TieIndex.of(1, graph.entities()::forEach, graph.ties().values()::forEach);
    }

    private static List<FoundPath> paths(Snapshot snapshot, PathQuestion question) {
        return PathEngine.search(snapshot, question).paths();
    }
}
