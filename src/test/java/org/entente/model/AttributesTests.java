// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AttributesTests {

    @Test
    void keepsValuesInOrderAndEachOnce() {
        Attributes attributes = new Attributes(Map.of("email", List.of("b@x", "a@x", "b@x"), "empty", List.of(" ")));
        assertThat(attributes.values()).containsOnly(Map.entry("email", List.of("a@x", "b@x")));
    }

    @Test
    void joinsAlikeInAnyOrder() {
        Attributes one = new Attributes(Map.of("x", List.of("a")));
        Attributes two = new Attributes(Map.of("x", List.of("c"), "y", List.of("d")));
        Attributes three = new Attributes(Map.of("x", List.of("b")));
        assertThat(one.and(two).and(three)).isEqualTo(three.and(two.and(one)));
        assertThat(one.and(two).and(three).of("x")).containsExactly("a", "b", "c");
    }

    @Test
    void comesBackFromItsPairs() {
        Attributes attributes = new Attributes(
                Map.of("id", List.of("state:russia"), "a b", List.of("x=y", "n\0ul\n", "o".repeat(40_000)), "имя", List.of("Ъ")));
        assertThat(Attributes.ofPairs(attributes.pairs())).isEqualTo(attributes);
        assertThat(attributes.of("a b")).contains("n ul\n");
    }

    @Test
    void takesNothingFromWhatIsNoPair() {
        assertThat(Attributes.ofPairs(List.of("no pair", "=none", 7))).isEqualTo(Attributes.NONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a\0b", "a\nb", "a=b", "\u0085"})
    void refusesNamesThatNothingCanBear(String name) {
        assertThatThrownBy(() -> new Attributes(Map.of(name, List.of("x")))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesNamesWithoutEnd() {
        assertThat(Attributes.isName("n".repeat(100))).isTrue();
        assertThat(Attributes.isName("n".repeat(101))).isFalse();
    }
}
