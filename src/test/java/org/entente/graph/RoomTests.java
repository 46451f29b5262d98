// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;

class RoomTests {

    private static final RuntimeException FAILURE = new IllegalStateException("could not append");

    @TempDir
    private Path folder;

    @Test
    void saysWhatIsWrongWhereTooLittleIsLeft() {
        Room full = new Room(folder.toString(), DataSize.ofTerabytes(1_000_000));
        assertThatThrownBy(full::require).isInstanceOf(DiskFull.class).hasMessageContaining(folder.toString()).hasMessageContaining(
                "nothing is written until there is room");
        assertThat(full.explain(FAILURE)).isInstanceOf(DiskFull.class).hasCause(FAILURE);
    }

    @Test
    void hasRoomElse() {
        Room roomy = new Room(folder.toString(), DataSize.ofBytes(0));
        roomy.require();
        assertThat(roomy.explain(FAILURE)).isSameAs(FAILURE);
        assertThatThrownBy(() -> roomy.require(Long.MAX_VALUE / 2)).isInstanceOf(DiskFull.class);
        new Room("", DataSize.ofTerabytes(1_000_000)).require();
    }
}
