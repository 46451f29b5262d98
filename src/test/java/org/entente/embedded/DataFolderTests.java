// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTests {

    @TempDir
    private Path parent;

    private Path data;

    @BeforeEach
    void name() {
        data = parent.resolve("data");
    }

    private Path file(String name, String content) throws IOException {
        Path file = data.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
    }

    private static String mode(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    @Test
    void isHeldByOneAtATime() {
        try (DataFolder _ = DataFolder.hold(data)) {
            assertThatThrownBy(() -> DataFolder.hold(data)).isInstanceOf(EmbeddedFailure.FolderLocked.class);
            assertThatThrownBy(() -> DataFolder.hold(data.resolve("../data"))).isInstanceOf(EmbeddedFailure.FolderLocked.class);
        }
        DataFolder.hold(data).close();
    }

    @Test
    void isNotHeldWhereAnotherRunsOnItsStore() throws IOException {
        Path lock = file("neo4j/data/databases/store_lock", "");
        try (FileHold _ = FileHold.of(lock).orElseThrow()) {
            assertThatThrownBy(() -> DataFolder.hold(data)).isInstanceOf(EmbeddedFailure.FolderLocked.class);
        }
        DataFolder.hold(data).close();
    }

    @Test
    void deletesWhatAKilledProcessLeft() throws IOException {
        Path left = file("tmp/upload/0", "half");
        try (DataFolder held = DataFolder.hold(data)) {
            assertThat(left).doesNotExist();
            assertThat(held.scratch()).isEmptyDirectory();
            Files.writeString(held.scratch().resolve("new"), "");
        }
        assertThat(data.resolve("tmp")).doesNotExist();
    }

    @Test
    void hasTheOldStoreOrTheNewOneHoweverASwapEnded() throws IOException {
        file(".replaced/store", "old");
        DataFolder.hold(data).close();
        assertThat(data.resolve("neo4j/store")).hasContent("old");
        file(".replaced/store", "older");
        DataFolder.hold(data).close();
        assertThat(data.resolve("neo4j/store")).hasContent("old");
        assertThat(data.resolve(".replaced")).doesNotExist();
    }

    @Test
    void takesTheStoreOfAnotherFolder() throws IOException {
        file("neo4j/store", "old");
        file("bolt-password", "old");
        Path fresh = Files.createDirectories(parent.resolve("fresh/neo4j"));
        Files.writeString(fresh.resolve("store"), "new");
        Files.writeString(parent.resolve("fresh/bolt-password"), "new");
        try (DataFolder held = DataFolder.hold(data)) {
            held.replaceStore(parent.resolve("fresh"));
        }
        assertThat(data.resolve("neo4j/store")).hasContent("new");
        assertThat(data.resolve("bolt-password")).hasContent("new");
        assertThat(data.resolve(".replaced")).doesNotExist();
    }

    @Test
    void isForItsOwnerAlone() throws IOException {
        Path store = file("neo4j/data/store", "");
        DataFolder.hold(data).close();
        assertThat(mode(data)).isEqualTo("rwx------");
        assertThat(mode(store)).isEqualTo("rw-------");
        assertThat(mode(store.getParent())).isEqualTo("rwx------");
        assertThat(mode(data.resolve("lock"))).isEqualTo("rw-------");
    }

    @Test
    void leavesWhatIsNotOursOpen() throws IOException {
        Path notes = file("notes.txt", "");
        Path store = file("neo4j/store", "");
        String before = mode(data);
        DataFolder.hold(data).close();
        assertThat(mode(notes)).isEqualTo("rw-r--r--");
        assertThat(mode(data)).isEqualTo(before);
        assertThat(mode(store)).isEqualTo("rw-------");
    }
}
