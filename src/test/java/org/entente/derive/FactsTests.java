// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.derive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.entente.derive.Claims.agreement;
import static org.entente.derive.Claims.attack;
import static org.entente.derive.Claims.sanction;
import static org.entente.derive.Claims.transfer;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import org.entente.model.Detail;
import org.entente.model.Modality;
import org.entente.model.Period;
import org.entente.model.Role;
import org.entente.model.Stance;
import org.junit.jupiter.api.Test;

class FactsTests {

    @Test
    void joinsTheOnlyFactThatAContentMeetsAndKeepsApartWhatMeetsSeveral() {
        Derivation derivation = derive(transfer("a").in("2024-03-05", "2024-03-05"), transfer("b").in("2024-03-01", "2024-03-31"),
                transfer("c").in("2024-06-05", "2024-06-05"), transfer("d").in("2024-01-01", "2024-12-31"));
        assertThat(claims(derivation)).containsExactlyInAnyOrder(List.of("b", "a"), List.of("c"), List.of("d"));
        assertThat(fact(derivation, "d").vague()).isTrue();
        assertThat(fact(derivation, "a").vague()).isFalse();
        assertThat(fact(derivation, "a").time()).isEqualTo(Period.of(LocalDate.of(2024, 3, 5)));
    }

    @Test
    void takesAmountsThatDoNotMeetForTwoFacts() {
        Derivation derivation = derive(transfer("a").in("2024-03-01", "2024-03-31").many(80, 80),
                transfer("b").in("2024-03-01", "2024-03-31").many(200, 200), transfer("c").in("2024-03-01", "2024-03-31"));
        assertThat(claims(derivation)).containsExactlyInAnyOrder(List.of("a"), List.of("b"), List.of("c"));
        assertThat(fact(derivation, "c").vague()).isTrue();
        assertThat(fact(derivation, "c").quantity()).isNull();
    }

    @Test
    void joinsAnUndatedClaimToTheOnlyDatedFactThatHadBegun() {
        Derivation derivation = derive(transfer("before").published("2024-02-01"), transfer("dated").in("2024-03-01", "2024-03-31"),
                transfer("after").published("2024-04-01"));
        assertThat(claims(derivation)).containsExactlyInAnyOrder(List.of("dated", "after"), List.of("before"));
        assertThat(fact(derivation, "before").time()).isNull();
        Derivation several = derive(transfer("a").in("2024-03-01", "2024-03-31"), transfer("b").in("2024-05-01", "2024-05-31"),
                transfer("after").published("2024-06-01"));
        assertThat(claims(several)).hasSize(3);
    }

    @Test
    void judgesAnUndatedClaimByTheDayOnWhichItWasSaidRatherThanPrinted() {
        assertThat(claims(derive(transfer("a").in("2024-03-01", "2024-03-31"), transfer("b").said("2024-02-01").published("2024-06-01"))))
                .hasSize(2);
        assertThat(claims(derive(transfer("a").in("2024-03-01", "2024-03-31"), transfer("b").undated()))).hasSize(2);
    }

    @Test
    void joinsAnUndatedPlanToTheOneThatWasNotOverWhenItWasTold() {
        assertThat(claims(derive(transfer("a").in("2025-09-01", "2025-09-30").is(Modality.PLANNED),
                transfer("b").published("2025-01-01").is(Modality.PLANNED)))).hasSize(1);
        assertThat(claims(derive(transfer("a").in("2025-09-01", "2025-09-30").is(Modality.PLANNED),
                transfer("b").published("2025-10-01").is(Modality.PLANNED)))).hasSize(2);
    }

    @Test
    void lendsNoAmountOfAnUndatedClaimToADate() {
        Derivation derivation = derive(transfer("dated").in("2024-03-01", "2024-03-31"), transfer("undated").many(200, 200));
        assertThat(claims(derivation)).hasSize(1);
        assertThat(fact(derivation, "dated").quantity()).isNull();
    }

    @Test
    void keepsEachRecordOfARegisterApart() {
        Derivation derivation = derive(transfer("a").in("2024-01-01", "2024-12-31").record("1"),
                transfer("b").in("2024-01-01", "2024-12-31").record("2"), transfer("c").in("2024-01-01", "2024-12-31"), transfer("d"));
        assertThat(claims(derivation)).containsExactlyInAnyOrder(List.of("a"), List.of("b"), List.of("c", "d"));
    }

    @Test
    void takesOneSidedStoriesOfTwoDocumentsForOneOnlyOnTheSameDayAtTheSamePlace() {
        Claims one = attack("a", "state:ost").with(Role.TARGET);
        assertThat(claims(derive(one, attack("b", "state:ost").with(Role.TARGET)))).hasSize(1);
        assertThat(claims(derive(one, attack("b", "state:ost").with(Role.TARGET).with(Role.PLACE, "place:cape")))).hasSize(2);
        assertThat(claims(derive(one, attack("b", "state:ost").with(Role.TARGET).in("2024-05-01", "2024-05-31")))).hasSize(2);
        assertThat(claims(derive(attack("a", "state:ost").of("doc").with(Role.TARGET).in("2024-05-01", "2024-05-31"),
                attack("b", "state:ost").of("doc").with(Role.TARGET).in("2024-05-01", "2024-05-31")))).hasSize(1);
        assertThat(claims(derive(attack("a", "state:ost").in("2024-05-01", "2024-05-31"),
                attack("b", "state:ost").in("2024-05-01", "2024-05-31")))).hasSize(1);
    }

    @Test
    void meetsAnUndatedDenialAfterADatedAssertion() {
        Derivation derivation = derive(transfer("a").in("2024-03-01", "2024-03-31"), transfer("b").published("2024-06-01").denied());
        assertThat(derivation.conflicts().values()).extracting(Conflict::kind).containsExactly(Conflict.Kind.DENIAL);
        assertThat(fact(derivation, "b").stance()).isEqualTo(Stance.DENIED);
        assertThat(fact(derivation, "b").time()).isNull();
        assertThat(derive(transfer("a").in("2024-03-01", "2024-03-31"), transfer("b").published("2024-02-01").denied()).conflicts())
                .isEmpty();
    }

    @Test
    void sumsDeedsUpToThePlanThatTheyFulfil() {
        Derivation derivation = derive(
                transfer("plan").published("2024-01-01").in("2024-02-01", "2024-12-31").many(200, 200).is(Modality.PLANNED),
                transfer("one").in("2024-03-01", "2024-03-31").many(80, 80), transfer("two").in("2024-05-01", "2024-05-31").many(50, 50),
                transfer("three"));
        assertThat(claims(derivation)).hasSize(4);
        assertThat(derivation.links()).extracting(Link::kind, Link::from, Link::to, Link::late, Link::part).containsExactlyInAnyOrder(
                tuple(Link.Kind.FULFILS, id(derivation, "one"), id(derivation, "plan"), false, 130L),
                tuple(Link.Kind.FULFILS, id(derivation, "two"), id(derivation, "plan"), false, 130L));
        assertThat(fact(derivation, "three").quantity()).isNull();
        assertThat(derivation.standing(id(derivation, "plan")).origins()).isOne();
        assertThat(derivation.conflicts()).isEmpty();
    }

    @Test
    void countsAYearNotBesideItsMonths() {
        Derivation derivation = derive(
                transfer("plan").published("2023-01-01").in("2023-02-01", "2024-12-31").many(200, 200).is(Modality.PLANNED),
                transfer("year").in("2024-01-01", "2024-12-31").many(130, 130), transfer("one").in("2024-03-01", "2024-03-31").many(80, 80),
                transfer("two").in("2024-05-01", "2024-05-31").many(50, 50));
        assertThat(derivation.links()).extracting(Link::part).containsOnly(130L);
    }

    @Test
    void fulfilsAPlanLateButNoneThatWasSaidAfterTheDeed() {
        Claims deed = transfer("deed").in("2024-06-01", "2024-06-05");
        assertThat(derive(deed, transfer("plan").published("2024-01-01").in("2024-03-01", "2024-03-31").is(Modality.PLANNED)).links())
                .singleElement().satisfies(link -> assertThat(link.late()).isTrue());
        assertThat(derive(deed, transfer("plan").published("2024-07-01").in("2024-08-01", "2024-08-31").is(Modality.PLANNED)).links())
                .isEmpty();
        assertThat(derive(deed, transfer("plan").published("2024-01-01").in("2024-08-01", "2024-08-31").is(Modality.PLANNED)).links())
                .isEmpty();
        assertThat(derive(transfer("deed"), transfer("plan").published("2024-01-01").is(Modality.PLANNED)).links()).isEmpty();
    }

    @Test
    void fulfilsAPlanOfAClassOrOfNoRecipient() {
        Claims deed = transfer("deed").item("weapon:lance", "weapon:spear").in("2024-06-01", "2024-06-05");
        assertThat(derive(deed, transfer("plan").published("2024-01-01").item("weapon:spear").is(Modality.PLANNED)).links()).hasSize(1);
        assertThat(derive(deed, transfer("plan").published("2024-01-01").item("weapon:bow").is(Modality.PLANNED)).links()).isEmpty();
        assertThat(derive(deed, transfer("plan").published("2024-01-01").item("weapon:spear").with(Role.RECIPIENT).is(Modality.PLANNED))
                .links()).hasSize(1);
    }

    @Test
    void findsAPlanThatIsToldWithTwoMonths() {
        Derivation derivation = derive(transfer("a").in("2025-09-01", "2025-09-30").is(Modality.PLANNED),
                transfer("b").in("2025-10-01", "2025-10-31").is(Modality.PLANNED));
        assertThat(claims(derivation)).hasSize(2);
        assertThat(derivation.conflicts().values()).extracting(Conflict::kind).containsExactly(Conflict.Kind.DATE);
        assertThat(derive(transfer("a").of("doc").in("2025-09-01", "2025-09-30").is(Modality.PLANNED),
                transfer("b").of("doc").in("2025-10-01", "2025-10-31").is(Modality.PLANNED)).conflicts()).isEmpty();
        assertThat(derive(transfer("a").in("2024-09-01", "2024-09-30").is(Modality.PLANNED),
                transfer("b").in("2025-10-01", "2025-10-31").is(Modality.PLANNED)).conflicts()).isEmpty();
    }

    @Test
    void bearsOutAPossibilityWithoutCountingIt() {
        Derivation derivation = derive(transfer("maybe").by("person:ann").published("2024-06-01").many(300, 300).is(Modality.POSSIBLE),
                transfer("deed").by("person:bob").in("2024-03-01", "2024-03-31"));
        assertThat(claims(derivation)).hasSize(2);
        assertThat(derivation.links()).singleElement().satisfies(link -> assertThat(link.kind()).isEqualTo(Link.Kind.BEARS_OUT));
        assertThat(fact(derivation, "deed").quantity()).isNull();
        assertThat(derivation.standing(id(derivation, "deed")).grades()).containsEntry("deed", "F3");
        assertThat(derive(transfer("maybe").is(Modality.POSSIBLE), transfer("no").denied()).conflicts()).isEmpty();
    }

    @Test
    void meetsByADenialOfAClassWhatIsOfIt() {
        Claims shells = transfer("a").item("goods:shell", "weapon:munition", "weapon:weapon").in("2024-03-01", "2024-03-31");
        assertThat(derive(shells, transfer("b").item("weapon:weapon").denied()).conflicts()).hasSize(1);
        assertThat(derive(shells, transfer("b").item("weapon:drone").denied()).conflicts()).isEmpty();
        assertThat(derive(transfer("a").item("weapon:weapon").in("2024-03-01", "2024-03-31"), transfer("b").item("goods:shell").denied())
                .conflicts()).isEmpty();
        assertThat(derive(shells, transfer("b").item("weapon:weapon").with(Role.RECIPIENT).denied()).conflicts()).hasSize(1);
        assertThat(derive(shells, transfer("b").item("weapon:weapon").with(Role.RECIPIENT, "state:nord").denied()).conflicts()).isEmpty();
    }

    @Test
    void countsAnUndatedAssertionOnTheFirstDayOnWhichItWasSaid() {
        assertThat(derive(transfer("a").published("2024-03-01"), transfer("c").published("2024-09-01"),
                transfer("b").published("2024-06-01").denied()).conflicts()).hasSize(1);
        assertThat(derive(transfer("a").published("2024-09-01"), transfer("b").published("2024-06-01").denied()).conflicts()).isEmpty();
        assertThat(derive(transfer("a").published("2024-09-01"), transfer("b").published("2024-10-01").in("2024-01-01", "2024-01-31")
                .denied()).conflicts()).isEmpty();
    }

    @Test
    void meetsByADeniedPlanThePlansThatWereSaidByThen() {
        assertThat(derive(transfer("a").published("2024-03-01").is(Modality.PLANNED), transfer("b").published("2024-06-01")
                .is(Modality.PLANNED).denied(), transfer("c").in("2024-03-01", "2024-03-31")).conflicts().values()).singleElement()
                .satisfies(conflict -> assertThat(conflict.sides()).hasSize(2));
        assertThat(derive(transfer("a").published("2024-09-01").is(Modality.PLANNED), transfer("b").published("2024-06-01")
                .is(Modality.PLANNED).denied()).conflicts()).isEmpty();
    }

    @Test
    void closesASanctionOnTheDayOfItsRelief() {
        Derivation derivation = derive(sanction("a", "state:ost").in("2022-01-05", null), sanction("b", "state:ost").in(null, "2024-05-05")
                .denied(), sanction("c", "state:west").in("2022-01-05", null));
        assertThat(fact(derivation, "a").time()).isEqualTo(new Period(LocalDate.of(2022, 1, 5), LocalDate.of(2024, 5, 5)));
        assertThat(fact(derivation, "c").time().open()).isTrue();
        assertThat(derivation.conflicts()).isEmpty();
    }

    @Test
    void takesReliefThatIsToldByItsStageForTheEndOfASanctionAlone() {
        Derivation derivation = derive(sanction("put", "state:ost").in("2022-01-05", null), sanction("lifted", "state:ost").in("2024-05-05",
                "2024-05-05").stage("lifted"), sanction("other", "state:west").stage("lifted"));
        assertThat(fact(derivation, "put").time()).isEqualTo(new Period(LocalDate.of(2022, 1, 5), LocalDate.of(2024, 5, 5)));
        assertThat(derivation.facts()).hasSize(3);
        assertThat(derivation.ties()).containsExactlyElementsOf(derive(sanction("put", "state:ost").in("2022-01-05", null)).ties());
        assertThat(derivation.conflicts()).isEmpty();
    }

    @Test
    void leavesASanctionWhoseReliefIsDeniedOrPlanned() {
        Derivation derivation = derive(sanction("put", "state:ost").in("2022-01-05", null),
                sanction("refused", "state:ost").in("2024-05-05",
                        "2024-05-05").stage("lifted").denied(),
                sanction("coming", "state:ost").published("2021-03-01").stage("lifted").is(Modality.PLANNED));
        assertThat(fact(derivation, "put").time().open()).isTrue();
        assertThat(derivation.conflicts()).isEmpty();
        assertThat(derivation.links()).isEmpty();
    }

    @Test
    void putsOneTreatyToldInSixTextsUnderOneName() {
        Derivation derivation = derive(agreement("a", "Comprehensive Strategic Partnership Treaty").in("2024-06-19", "2024-06-19"),
                agreement("b", "treaty on comprehensive strategic partnership").in("2024-06-19", "2024-06-19"),
                agreement("c", "strategic partnership pact").in("2024-06-20", "2024-06-20"), agreement("d", "treaty"),
                agreement("e", "partnership agreement").in("2024-07-01", "2024-07-31"),
                agreement("f", "Strategic Partnership Treaty").in("2024-08-30", "2024-08-30").stage("ratified"));
        assertThat(derivation.facts().values()).extracting(fact -> fact.detail(Detail.NAME)).containsOnly(
                "Comprehensive Strategic Partnership Treaty");
        assertThat(derivation.facts().values()).extracting(DerivedFact::treaty).extracting(Treaty::id).containsOnly(
                fact(derivation, "a").treaty().id());
        assertThat(derivation.conflicts().values()).extracting(Conflict::kind).containsOnly(Conflict.Kind.DATE).hasSize(3);
    }

    @Test
    void keepsApartTreatiesOfOtherTimesPartiesOrNames() {
        Derivation derivation = derive(agreement("a", "Strategic Partnership Treaty").in("2024-06-19", "2024-06-19"),
                agreement("b", "treaty").in("2000-02-09", "2000-02-09"),
                agreement("c", "treaty").with(Role.PARTY, "state:ost", "state:nord").in("2024-06-20", "2024-06-20"),
                agreement("d", "Treaty on Friendship").in("2024-06-19", "2024-06-19"),
                agreement("e", "memorandum of understanding").in("2024-06-19", "2024-06-19"));
        assertThat(derivation.facts().values()).extracting(fact -> fact.treaty().id()).doesNotHaveDuplicates().hasSize(5);
    }

    private static Derivation derive(Claims... claims) {
        return Derivation.of(Stream.of(claims).map(Claims::claim).toList());
    }

    private static Collection<List<String>> claims(Derivation derivation) {
        return derivation.facts().values().stream().map(fact -> fact.claims().stream().map(StoredClaim::id).toList()).toList();
    }

    private static DerivedFact fact(Derivation derivation, String claim) {
        return derivation.facts().values().stream().filter(fact -> fact.claims().stream().anyMatch(one -> one.id().equals(claim)))
                .findFirst().orElseThrow();
    }

    private static String id(Derivation derivation, String claim) {
        return fact(derivation, claim).id();
    }
}
