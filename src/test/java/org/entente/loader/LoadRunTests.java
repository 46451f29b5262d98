// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.loader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import org.entente.model.ResolvedDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.exceptions.DatabaseException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;

class LoadRunTests {

    private static final Batching SMALL = new Batching(500, 4000);

    @TempDir
    Path folder;

    private final MemoryStore store = new MemoryStore();
    private final PlainUnderstanding understanding = new PlainUnderstanding();

    @Test
    void loadsEveryFileOfAFolder() throws IOException {
        lines("b.jsonl", 0, 700);
        Files.createDirectory(folder.resolve("sub"));
        write("sub/a.txt", "A text.");
        write(".hidden.txt", "Hidden.");
        LoadReport report = load(store);
        assertThat(report.documents()).isEqualTo(701);
        assertThat(report.passages()).isEqualTo(701);
        assertThat(report.skipped()).isEmpty();
        assertThat(store.documents).hasSize(701).containsKey("a");
    }

    @Test
    void leavesOutWhatStandsThereJustSo() throws IOException {
        lines("a.jsonl", 0, 300);
        load(store);
        int before = understanding.extracted.get();
        int transactions = store.transactions;
        LoadReport again = load(store);
        assertThat(again).extracting(LoadReport::documents, LoadReport::unchanged).containsExactly(0L, 300L);
        assertThat(store.transactions).isEqualTo(transactions);
        assertThat(understanding.extracted).hasValue(before);
    }

    @Test
    void writesAChangedDocumentAgain() throws IOException {
        write("a.jsonl", "{\"id\": \"a\", \"text\": \"Old.\"}\n{\"id\": \"b\", \"text\": \"Same.\"}");
        load(store);
        write("a.jsonl", "{\"id\": \"a\", \"text\": \"New.\"}\n{\"id\": \"b\", \"text\": \"Same.\"}");
        assertThat(load(store)).extracting(LoadReport::documents, LoadReport::unchanged).containsExactly(1L, 1L);
        assertThat(store.documents.get("a").document().text()).isEqualTo("New.");
    }

    @Test
    void loadsAWithdrawnDocumentAgain() throws IOException {
        lines("a.jsonl", 0, 2);
        load(store);
        store.withdraw("doc-1");
        assertThat(load(store).documents()).isEqualTo(1);
        assertThat(store.withdrawn).isEmpty();
    }

    @Test
    void losesNoRecordToOneThatTheDatabaseRefuses() throws IOException {
        lines("a.jsonl", 0, 300);
        MemoryStore refusing = new MemoryStore() {

            @Override
            public synchronized Written write(List<ResolvedDocument> batch, Map<String, String> prints) {
                if (prints.containsKey("doc-7") || prints.containsKey("doc-199")) {
                    throw new DatabaseException("Neo.DatabaseError.Statement.ExecutionFailed", "Property value is too large to index");
                }
                return super.write(batch, prints);
            }
        };
        LoadReport report = load(refusing);
        assertThat(report.documents()).isEqualTo(298);
        assertThat(report.skipped()).containsExactly(Map.entry("refused by the database", 2L));
        assertThat(refusing.documents).hasSize(298).doesNotContainKeys("doc-7", "doc-199");
    }

    @Test
    void stopsWhereTheDatabaseTakesNothing() throws IOException {
        lines("a.jsonl", 0, 300);
        MemoryStore failing = new MemoryStore() {

            @Override
            public synchronized Written write(List<ResolvedDocument> batch, Map<String, String> prints) {
                throw new DatabaseException("Neo.DatabaseError.General.UnknownError", "no more");
            }
        };
        assertThatThrownBy(() -> load(failing)).isInstanceOf(LoadFailed.class).hasMessageContaining("no more");
    }

    @Test
    void countsWhatIsLeftOut() throws IOException {
        write("a.jsonl", "{\"id\": \"a\", \"text\": \"A poison.\"}\n{\"id\": \"b\"\n{\"id\": \"c\", \"text\": \"Fine.\"}");
        write("b.jsonl", "{\"id\": \"c\", \"text\": \"Another.\"}");
        write("empty.txt", "");
        Files.createSymbolicLink(folder.resolve("link.txt"), Path.of("/etc/hostname"));
        LoadReport report = load(store);
        assertThat(report.skipped()).isEqualTo(Map.of("text not understood", 1L, "JSON not understood", 1L, "id of another document", 1L,
                "empty file", 1L, "link in a folder", 1L));
        assertThat(store.documents).containsOnlyKeys("a", "c");
        assertThat(store.documents.get("c").document().text()).isEqualTo("Fine.");
    }

    @Test
    void keepsTheOrderOfTheSource() throws IOException {
        lines("a.jsonl", 0, 3000);
        List<String> order = new ArrayList<>();
        load(new MemoryStore() {
            @Override
            public synchronized Written write(List<ResolvedDocument> batch, Map<String, String> prints) {
                batch.forEach(document -> order.add(document.document().id()));
                return super.write(batch, prints);
            }
        });
        assertThat(order).isEqualTo(IntStream.range(0, 3000).mapToObj("doc-%d"::formatted).toList());
    }

    @Test
    void endsInTheSameGraphWhenItWasCutShort() throws IOException {
        lines("a.jsonl", 0, 4000);
        MemoryStore whole = new MemoryStore();
        load(whole);
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int run = 0; run < 20; run++) {
            MemoryStore cut = new FailingStore(random.nextInt(8), random.nextBoolean());
            assertThatThrownBy(() -> load(cut)).isInstanceOf(LoadFailed.class).hasMessageContaining("run the same load again");
            load(cut);
            assertThat(cut.dump()).as("seed %d", seed).isEqualTo(whole.dump());
        }
    }

    @Test
    void stopsBetweenTransactionsWhenCancelled() throws IOException {
        lines("a.jsonl", 0, 6000);
        AtomicInteger calls = new AtomicInteger();
        LoadReport report = new LoadRun(understanding, store, LoadOptions.DEFAULT, new LoadListener() {
            @Override
            public boolean isCancelled() {
                return calls.incrementAndGet() > 9000;
            }
        }).of(List.of(LoadFile.of(folder)));
        assertThat(report.cancelled()).isTrue();
        assertThat(report.documents()).isEqualTo(store.documents.size()).isLessThan(6000);
        load(store);
        assertThat(store.documents).hasSize(6000);
    }

    @Test
    void waitsForADatabaseThatIsAway() throws IOException {
        lines("a.jsonl", 0, 10);
        List<LoadProgress.Phase> phases = new ArrayList<>();
        MemoryStore away = new MemoryStore() {
            @Override
            public synchronized Written write(List<ResolvedDocument> batch, Map<String, String> prints) {
                if (transactions++ == 0) {
                    throw new IllegalStateException("graph", new ServiceUnavailableException("away"));
                }
                return super.write(batch, prints);
            }
        };
        LoadReport report = new LoadRun(understanding, away, LoadOptions.DEFAULT, new LoadListener() {
            @Override
            public void progress(LoadProgress progress) {
                phases.add(progress.phase());
            }
        }).of(List.of(LoadFile.of(folder)));
        assertThat(report.documents()).isEqualTo(10);
        assertThat(phases).containsExactly(LoadProgress.Phase.READING, LoadProgress.Phase.WAITING_FOR_DATABASE, LoadProgress.Phase.DONE);
    }

    @Test
    void retractsWhatANewerEditionOfARegisterNoLongerHas() throws IOException {
        edition("a", "b", "c");
        load(store);
        edition("a", "c", "d");
        assertThat(load(store)).extracting(LoadReport::documents, LoadReport::unchanged, LoadReport::retracted).containsExactly(1L, 2L, 1L);
        assertThat(store.withdrawn).containsExactly("b");
        assertThat(load(store)).extracting(LoadReport::documents, LoadReport::retracted).containsExactly(0L, 0L);
        edition("a", "b", "c", "d");
        assertThat(load(store).documents()).isEqualTo(1);
        assertThat(store.withdrawn).isEmpty();
    }

    @Test
    void keepsTheOtherPartsOfARegister() throws IOException {
        edition("a", "b");
        load(store);
        edition("c", "d");
        assertThat(load(store)).extracting(LoadReport::documents, LoadReport::retracted).containsExactly(2L, 0L);
    }

    @Test
    void keepsMissingRowsWhereARowCannotBeRead() throws IOException {
        edition("a", "b", "c");
        load(store);
        edition("a", "c");
        Files.writeString(folder.resolve("register.jsonl"), "\n{\"id\": \"b\", ", StandardOpenOption.APPEND);
        LoadReport report = load(store);
        assertThat(report.retracted()).isZero();
        assertThat(report.skipped()).isEqualTo(Map.of("JSON not understood", 1L, "missing rows kept", 1L));
    }

    private void edition(String... ids) throws IOException {
        write("register.jsonl", String.join("\n", Arrays.stream(ids).map("""
                {"id": "%1$s", "register": "R", "facts": [{"type": "War", "roles": {"party": ["%1$s", "X"]}}]}"""::formatted).toList()));
    }

    @Test
    void saysWhichFileIsMissing() {
        assertThatThrownBy(() -> new LoadRun(understanding, store, LoadOptions.DEFAULT, LoadListener.NONE)
                .of(List.of(LoadFile.of(folder.resolve("nowhere"))))).isInstanceOf(LoadFailed.class).hasMessageContaining("nowhere");
    }

    private LoadReport load(MemoryStore into) {
        return new LoadRun(understanding, into, LoadOptions.DEFAULT, LoadListener.NONE, SMALL).of(List.of(LoadFile.of(folder)));
    }

    private void lines(String name, int from, int to) throws IOException {
        write(name, String.join("\n", IntStream.range(from, to)
                .mapToObj("{\"id\": \"doc-%1$d\", \"text\": \"Text number %1$d.\"}"::formatted).toList()));
    }

    private void write(String name, String content) throws IOException {
        Files.writeString(folder.resolve(name), content);
    }

    /** Fails once, before or after it has committed. */
    private static final class FailingStore extends MemoryStore {

        private final int at;
        private final boolean committed;
        private int writes;

        FailingStore(int at, boolean committed) {
            this.at = at;
            this.committed = committed;
        }

        @Override
        public synchronized Written write(List<ResolvedDocument> batch, Map<String, String> prints) {
            boolean fails = writes++ == at;
            if (fails && !committed) {
                throw new IllegalStateException("power cut");
            }
            Written written = super.write(batch, prints);
            if (fails) {
                throw new IllegalStateException("power cut");
            }
            return written;
        }
    }
}
