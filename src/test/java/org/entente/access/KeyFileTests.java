// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyFileTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    @TempDir
    private Path folder;

    private KeyFile file;

    @BeforeEach
    void name() {
        file = new KeyFile(folder.resolve("keys"));
    }

    @Test
    void keepsHashesAndNotSecretsForItsOwnerAlone() throws IOException {
        String secret = file.add("desk", Role.LOAD, TODAY);
        String other = file.add("anna", Role.READ, TODAY);
        assertThat(Files.readString(file.path())).doesNotContain(secret, other);
        assertThat(Files.getPosixFilePermissions(file.path())).containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ,
                PosixFilePermission.OWNER_WRITE);
        assertThat(file.keys()).extracting(Key::name, Key::role).containsExactly(
                tuple("desk", Role.LOAD), tuple("anna", Role.READ));
    }

    @Test
    void takesEachNameOnce() {
        file.add("desk", Role.LOAD, TODAY);
        assertThatExceptionOfType(KeysUnusable.class).isThrownBy(() -> file.add("desk", Role.READ, TODAY)).withMessageContaining("desk");
        file.remove("desk");
        assertThat(file.keys()).isEmpty();
        assertThatExceptionOfType(KeysUnusable.class).isThrownBy(() -> file.remove("desk"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "a\nb", "ключ", "a:b"})
    void refusesNamesThatCannotStandInALine(String name) {
        assertThatExceptionOfType(KeysUnusable.class).isThrownBy(() -> file.add(name, Role.READ, TODAY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"desk", "desk load zz 2026-11-26", "desk king 00 2026-11-26", "desk load secret soon"})
    void saysWhichLineIsNoKey(String line) throws IOException {
        Files.writeString(file.path(), "# head\n" + line + "\n");
        assertThatExceptionOfType(KeysUnusable.class).isThrownBy(file::keys).withMessageContaining("keys:2");
    }

    @Test
    void noticesNewAndRemovedKeysAndOutlivesABrokenFile() throws Exception {
        List<KeysUnusable> told = new ArrayList<>();
        Keys keys = new Keys(file, null, false, told::add);
        assertThat(keys.open()).isTrue();
        String secret = file.add("desk", Role.LOAD, TODAY);
        Thread.sleep(1_100);
        assertThat(keys.open()).isFalse();
        assertThat(keys.withSecret(secret)).hasValueSatisfying(key -> assertThat(key.name()).isEqualTo("desk"));
        assertThat(keys.withSecret(secret + "x")).isEmpty();
        Files.writeString(file.path(), "nonsense\n");
        Thread.sleep(1_100);
        assertThat(keys.withSecret(secret)).isPresent();
        assertThat(told).hasSize(1);
    }

    @Test
    void staysClosedWhereTheLastKeyGoes() throws Exception {
        file.add("desk", Role.LOAD, TODAY);
        Keys keys = new Keys(file, null, false, unusable -> {});
        file.remove("desk");
        Thread.sleep(1_100);
        assertThat(keys.open()).isFalse();
        assertThat(new Keys(new KeyFile(folder.resolve("none")), null, true, unusable -> {}).open()).isFalse();
    }
}
