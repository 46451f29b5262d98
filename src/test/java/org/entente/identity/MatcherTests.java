// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.entente.model.Entity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MatcherTests {

    static Stream<Pairs.Pair> apart() {
        return Pairs.read("apart").stream();
    }

    static Stream<Pairs.Pair> one() {
        return Pairs.read("one").stream();
    }

    @ParameterizedTest
    @MethodSource("apart")
    void leavesTwoThatOnlyLookAlike(Pairs.Pair pair) {
        assertThat(Matcher.candidates(pair.both())).noneMatch(candidate -> candidate.score().certain());
    }

    @ParameterizedTest
    @MethodSource("one")
    void takesOneInTwoSpellingsForOne(Pairs.Pair pair) {
        assertThat(Matcher.candidates(pair.both())).singleElement()
                .satisfies(candidate -> assertThat(candidate.score().certain()).as("%s", candidate).isTrue());
    }

    @Test
    void keepsApartAndTogetherInOneCrowd() {
        List<Entity> crowd = new ArrayList<>();
        Stream.concat(apart(), one()).forEach(pair -> crowd.addAll(pair.both()));
        assertThat(apart().count()).isGreaterThanOrEqualTo(40);
        List<Candidate> certain = Matcher.candidates(crowd).stream().filter(candidate -> candidate.score().certain()).toList();
        assertThat(certain).extracting(candidate -> candidate.one().id() + " " + candidate.other().id())
                .containsExactlyInAnyOrderElementsOf(one().map(pair -> pair.one().id() + " " + pair.other().id()).toList());
    }

    @Test
    void explainsEachScore() {
        Pairs.Pair pair = one().toList().getFirst();
        assertThat(Matcher.candidates(pair.both())).singleElement().satisfies(candidate -> {
            assertThat(candidate.score().value()).isBetween(0.5, 1.0);
            assertThat(candidate.score().reasons()).extracting(Reason::what).contains("name", "place");
            assertThat(candidate.score().reasons()).allSatisfy(reason -> assertThat(reason.detail()).isNotBlank());
        });
    }

    @Test
    void asksAPersonWhereOnlyAnAliasIsShared() {
        Pairs.Pair pair = apart().toList().get(1);
        assertThat(Matcher.candidates(pair.both())).singleElement()
                .satisfies(candidate -> assertThat(candidate.score().reasons()).anyMatch(reason -> reason.detail().contains("alias")));
    }
}
