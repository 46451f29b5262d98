// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.derive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.derive.Claims.transfer;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.entente.model.Modality;
import org.entente.model.Tie;
import org.entente.model.TieKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandingTests {

    @Test
    void takesNoPlanForEvidenceOfWhatHappened() {
        Derivation derivation = of(transfer("a"), transfer("b").is(Modality.PLANNED), transfer("c").is(Modality.PLANNED));
        assertThat(derivation.facts().values()).extracting(DerivedFact::modality).containsExactlyInAnyOrder(Modality.ACTUAL,
                Modality.PLANNED);
        assertThat(grades(derivation)).containsExactlyInAnyOrderEntriesOf(Map.of("a", "F3", "b", "F2", "c", "F2"));
        assertThat(tie(derivation, Modality.ACTUAL)).satisfies(tie -> {
            assertThat(tie.claims()).isEqualTo(1);
            assertThat(tie.origins()).isEqualTo(1);
            assertThat(tie.supports()).singleElement()
                    .satisfies(support -> assertThat(support.documents()).containsExactly("doc-a"));
        });
        assertThat(tie(derivation, Modality.PLANNED).origins()).isEqualTo(2);
    }

    @Test
    void gradesWhatIsDeniedByThoseWhoDenyIt() {
        Derivation derivation = of(transfer("a").in("2024-03-01", "2024-03-31"), transfer("b").denied(), transfer("c").denied());
        assertThat(grades(derivation)).containsExactlyInAnyOrderEntriesOf(Map.of("a", "F5", "b", "F4", "c", "F4"));
    }

    private static Map<String, String> grades(Derivation derivation) {
        Map<String, String> grades = new TreeMap<>();
        derivation.facts().keySet().forEach(fact -> grades.putAll(derivation.standing(fact).grades()));
        return grades;
    }

    private static Tie tie(Derivation derivation, Modality modality) {
        return Derivation.tie(supply(modality), derivation.strands(supply(modality)).values());
    }

    private static Tie.Key supply(Modality modality) {
        return new Tie.Key(TieKind.SUPPLIED, modality, "state:ost", "state:west");
    }

    @ParameterizedTest
    @CsvSource({"4, 1, F4", "4, 2, F3", "4, 3, F2", "1, 1, F1", "1, 2, F1", "6, 1, F6", "6, 2, F2", ", 1, F3", ", 3, F1"})
    void gradesByWhatTheSourceSaysUntilOthersConfirmIt(Integer stated, int origins, String grade) {
        Claims[] claims = Stream.of("a", "b", "c").limit(origins).map(Claims::transfer).toArray(Claims[]::new);
        claims[0].vouched(stated, null);
        assertThat(Standing.of(of(claims).facts().values().iterator().next(), false, List.of()).grades()).containsEntry("a", grade);
    }

    @ParameterizedTest
    @CsvSource({"1, F4", "4, F4", "5, F5", "6, F4", ", F4"})
    void makesNothingBetterByADispute(Integer stated, String grade) {
        DerivedFact fact = of(transfer("a").vouched(stated, null)).facts().values().iterator().next();
        assertThat(Standing.of(fact, true, List.of()).grades()).containsEntry("a", grade);
    }

    @Test
    void isNoSurerThanItsSource() {
        Derivation derivation = of(transfer("a").vouched(null, 30));
        assertThat(Standing.of(derivation.facts().values().iterator().next(), false, List.of()).confidence()).isEqualTo(0.3);
        assertThat(tie(derivation, Modality.ACTUAL).confidence()).isEqualTo(0.3);
        Derivation both = of(transfer("a").vouched(null, 30), transfer("b").vouched(null, 20));
        assertThat(tie(both, Modality.ACTUAL).confidence()).isEqualTo(0.44);
    }

    @Test
    void takesTheSurestOfWhatOneOriginSays() {
        Derivation derivation = of(transfer("a").by("file:list").vouched(null, 10), transfer("b").by("file:list").vouched(null, 40),
                transfer("c").by("file:list").vouched(null, 20));
        Tie tie = tie(derivation, Modality.ACTUAL);
        assertThat(tie.origins()).isOne();
        assertThat(tie.confidence()).isEqualTo(0.4);
    }

    private static Derivation of(Claims... claims) {
        return Derivation.of(Stream.of(claims).map(Claims::claim).toList());
    }
}
