// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReceivedBodyTests {

    @TempDir
    private Path scratch;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, ReceivedBody.SMALL, ReceivedBody.SMALL + 1, 1_000_000})
    void givesWhatCame(int length) throws IOException {
        byte[] sent = new byte[length];
        new Random(7).nextBytes(sent);
        try (ReceivedBody body = ReceivedBody.of(new ByteArrayInputStream(sent), 1_000_000, scratch); InputStream in = body.open()) {
            assertThat(body.bytes()).isEqualTo(length);
            assertThat(in.readAllBytes()).isEqualTo(sent);
            assertThat(body.file() == null).isEqualTo(length <= ReceivedBody.SMALL);
        }
        assertThat(scratch).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 999_999})
    void takesNoMoreThanItMay(int most) {
        assertThatThrownBy(() -> ReceivedBody.of(new ByteArrayInputStream(new byte[1_000_000]), most, scratch))
                .isInstanceOf(ReceivedBody.TooLarge.class);
        assertThat(scratch).isEmptyDirectory();
    }

    @Test
    void leavesNoFileOfOneThatBreaksOff() {
        InputStream broken = new InputStream() {
            private int left = 200_000;

            @Override
            public int read() throws IOException {
                if (left-- <= 0) {
                    throw new IOException("gone");
                }
                return 'x';
            }
        };
        assertThatThrownBy(() -> ReceivedBody.of(broken, 1_000_000, scratch)).hasMessage("gone");
        assertThat(scratch).isEmptyDirectory();
    }
}
