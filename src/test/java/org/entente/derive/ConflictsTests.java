// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.derive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.derive.Claims.agreement;
import static org.entente.derive.Claims.attack;
import static org.entente.derive.Claims.sanction;
import static org.entente.derive.Claims.transfer;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import org.entente.model.Modality;
import org.entente.model.Role;
import org.entente.model.Stance;
import org.junit.jupiter.api.Test;

class ConflictsTests {

    @Test
    void findsADenialAgainstAnAssertion() {
        Conflict conflict = only(transfer("a").in("2024-03-01", "2024-03-31"), transfer("b").in("2024-03-01", "2024-03-31").denied());
        assertThat(conflict.kind()).isEqualTo(Conflict.Kind.DENIAL);
        assertThat(conflict.sides()).extracting(Side::says).containsExactly("denied", "asserted");
        assertThat(conflict.sides()).extracting(Side::claims).containsExactly(List.of("b"), List.of("a"));
    }

    @Test
    void takesADenialOfAnotherTimeForNoConflict() {
        assertThat(among(transfer("a").in("2024-03-01", "2024-03-31"), transfer("b").in("2023-01-01", "2023-01-31").denied())).isEmpty();
    }

    @Test
    void findsAmountsOfTheSameDaysThatCannotBothBeRight() {
        Conflict conflict = only(transfer("a").in("2024-03-01", "2024-03-31").many(40, 45), transfer("b").in("2024-03-01", "2024-03-31")
                .many(60, 60));
        assertThat(conflict.kind()).isEqualTo(Conflict.Kind.QUANTITY);
        assertThat(conflict.facts()).hasSize(2);
    }

    @Test
    void findsLessInAYearThanInOneOfItsMonths() {
        assertThat(only(transfer("a").in("2024-01-01", "2024-12-31").many(40, 45), transfer("b").in("2024-03-01", "2024-03-31")
                .many(60, 60)).kind()).isEqualTo(Conflict.Kind.QUANTITY);
        assertThat(among(transfer("a").in("2024-01-01", "2024-12-31").many(90, 90), transfer("b").in("2024-03-01", "2024-03-31")
                .many(60, 60))).isEmpty();
    }

    @Test
    void takesARisingCountForNoConflict() {
        assertThat(
                among(transfer("a").in("2024-11-01", "2024-11-30").about(50), transfer("b").in("2024-12-01", "2024-12-31").many(60, null)))
                .isEmpty();
        assertThat(among(transfer("a").in(null, "2024-11-30").about(50), transfer("b").in(null, "2024-12-31").many(60, null))).isEmpty();
        assertThat(among(transfer("a").in(null, "2024-11-30").many(60, null), transfer("b").in(null, "2024-12-31").many(50, 50)))
                .hasSize(1);
    }

    @Test
    void takesAmountsOfOneDocumentOrAboutTheSameForNoConflict() {
        assertThat(among(transfer("a").of("doc").in("2024-03-01", "2024-03-31").many(40, 45), transfer("b").of("doc")
                .in("2024-03-01", "2024-03-31").many(60, 60))).isEmpty();
        assertThat(among(transfer("a").in("2024-03-01", "2024-03-31").about(58), transfer("b").in("2024-03-01", "2024-03-31")
                .many(60, 60))).isEmpty();
    }

    @Test
    void findsTwoDatesOfOneStage() {
        Conflict conflict = only(agreement("a", "Border Treaty").in("2024-06-19", "2024-06-19"), agreement("b", "border pact")
                .in("2024-07-01", "2024-07-31"));
        assertThat(conflict.kind()).isEqualTo(Conflict.Kind.DATE);
    }

    @Test
    void takesSigningAndRatificationForNoConflict() {
        assertThat(among(agreement("a", "Border Treaty").in("2024-06-19", "2024-06-19").stage("signed"), agreement("b", "Border Treaty")
                .in("2024-07-11", "2024-07-11").stage("ratified"))).isEmpty();
    }

    @Test
    void takesRatificationByOneChamberAfterTheOtherForNoConflict() {
        assertThat(among(agreement("a", "Border Treaty").of("doc").in("2024-10-24", "2024-10-24").stage("ratified"),
                agreement("b", "Border Treaty").of("doc").in("2024-11-06", "2024-11-06").stage("ratified"))).isEmpty();
        assertThat(only(agreement("a", "Border Treaty").in("2024-10-24", "2024-10-24").stage("ratified"), agreement("b", "Border Treaty")
                .in("2024-11-06", "2024-11-06").stage("ratified")).kind()).isEqualTo(Conflict.Kind.DATE);
    }

    @Test
    void takesAnotherTreatyOrALaterOneForNoConflict() {
        assertThat(among(agreement("a", "Border Treaty").in("2024-06-19", "2024-06-19"), agreement("b", "new border treaty")
                .in("2024-07-11", "2024-07-11"))).isEmpty();
        assertThat(among(agreement("a", "Border Treaty").in("2024-06-19", "2024-06-19"), agreement("b", "Border Treaty")
                .in("2024-07-11", "2024-07-11"), agreement("c", "second Border Treaty").in("2024-07-11", "2024-07-11"))).isEmpty();
        assertThat(among(agreement("a", "Border Treaty").in("2024-06-19", "2024-06-19"), agreement("b", "Border Treaty")
                .in("2024-11-11", "2024-11-11"))).isEmpty();
        assertThat(among(agreement("a", "Border Treaty").in("2024-06-19", "2024-06-19"), agreement("b", "Border Treaty")
                .with(Role.PARTY, "state:ost", "state:nord").in("2024-06-25", "2024-06-25"))).isEmpty();
    }

    @Test
    void findsOtherPartiesOfOneAgreement() {
        Conflict conflict = only(agreement("a", "Border Treaty").in("2024-06-19", "2024-06-19"), agreement("b", "Border Treaty")
                .with(Role.PARTY, "state:ost", "state:nord").in("2024-06-19", "2024-06-19"));
        assertThat(conflict.kind()).isEqualTo(Conflict.Kind.PARTY);
        assertThat(among(agreement("a", "Border Treaty").in("2024-06-19", "2024-06-19"), agreement("b", "Border Treaty")
                .with(Role.PARTY, "state:ost", "state:west", "state:nord").in("2024-06-19", "2024-06-19"))).isEmpty();
    }

    @Test
    void findsOtherSuppliersOfOneDelivery() {
        assertThat(only(transfer("a").in("2024-03-05", "2024-03-05").many(60, 60), transfer("b").with(Role.SUPPLIER, "state:nord")
                .in("2024-03-05", "2024-03-05").many(60, 60)).kind()).isEqualTo(Conflict.Kind.PARTY);
        assertThat(among(transfer("a").in("2024-03-05", "2024-03-05").many(60, 60), transfer("b").with(Role.SUPPLIER, "state:nord")
                .in("2024-03-05", "2024-03-05").many(20, 20))).isEmpty();
        assertThat(among(transfer("a").in("2024-03-05", "2024-03-05").many(60, 60).with(Role.VIA, "state:nord"), transfer("b")
                .with(Role.SUPPLIER, "state:nord").in("2024-03-05", "2024-03-05").many(60, 60))).isEmpty();
    }

    @Test
    void findsOtherAttackersOfOneStrike() {
        assertThat(only(attack("a", "state:ost"), attack("b", "state:nord")).kind()).isEqualTo(Conflict.Kind.PARTY);
        assertThat(among(attack("a", "state:ost"), attack("b", "state:nord").with(Role.PLACE, "place:elsewhere"))).isEmpty();
    }

    @Test
    void findsWhatIsStillPlannedAfterItHappened() {
        Conflict conflict = only(transfer("a").published("2024-04-01").in("2024-03-01", "2024-03-31"), transfer("b").published("2024-05-01")
                .in("2024-03-01", "2024-03-31").is(Modality.PLANNED));
        assertThat(conflict.kind()).isEqualTo(Conflict.Kind.PLAN);
        assertThat(conflict.sides()).extracting(Side::says).containsExactly("actual", "planned");
    }

    @Test
    void takesAPlanThatWasCarriedOutForNoConflict() {
        assertThat(among(transfer("a").published("2024-04-01").in("2024-03-01", "2024-03-31"), transfer("b").published("2024-02-01")
                .in("2024-03-01", "2024-03-31").is(Modality.PLANNED))).isEmpty();
    }

    @Test
    void takesTwoSanctionsOnOneFirmForNoConflict() {
        assertThat(among(sanction("a", "state:ost").in("2024-03-05", null), sanction("b", "state:west").in("2024-05-05", null),
                sanction("c", "state:ost").in("2022-01-01", null))).isEmpty();
    }

    @Test
    void prefersTheSideThatIsBetterFounded() {
        Conflict conflict = only(transfer("a").of("one").in("2024-03-01", "2024-03-31"),
                transfer("c").of("two").in("2024-03-01", "2024-03-31"),
                transfer("b").in("2024-03-01", "2024-03-31").denied());
        assertThat(conflict.sides()).extracting(Side::rank).containsExactly(Rank.NORMAL, Rank.PREFERRED);
        assertThat(conflict.sides()).extracting(Side::reason).containsExactly("less well founded: 1 origin, 0.50",
                "better founded: 2 origins, 0.75");
    }

    @Test
    void deprecatesWhatItsOwnSourceCorrects() {
        Conflict conflict = only(transfer("a").by("person:ann").published("2024-04-01").in("2024-03-01", "2024-03-31").many(40, 45),
                transfer("b").by("person:ann").published("2024-04-09").in("2024-03-01", "2024-03-31").many(60, 60));
        assertThat(conflict.sides()).extracting(Side::rank).containsExactlyInAnyOrder(Rank.DEPRECATED, Rank.NORMAL);
        assertThat(conflict.sides()).filteredOn(side -> side.rank() == Rank.DEPRECATED).singleElement()
                .satisfies(side -> {
                    assertThat(side.claims()).containsExactly("a");
                    assertThat(side.reason()).contains("2024-04-09");
                });
    }

    @Test
    void dropsNothing() {
        Derivation derived = derive(transfer("a").in("2024-03-01", "2024-03-31").many(40, 45), transfer("b").in("2024-03-01", "2024-03-31")
                .many(60, 60), transfer("c").in("2024-03-01", "2024-03-31").denied());
        assertThat(derived.facts().values().stream().flatMap(fact -> fact.claims().stream())).extracting(StoredClaim::id)
                .containsExactlyInAnyOrder("a", "b", "c");
        assertThat(derived.facts().keySet()).allMatch(fact -> derived.standing(fact).disputed());
        assertThat(derived.ties()).singleElement()
                .satisfies(tie -> assertThat(derived.strands(tie).values()).allMatch(Strand::disputed));
    }

    @Test
    void countsNoDenialAsAReasonForAnother() {
        assertThat(among(transfer("a").denied(), transfer("b").denied())).isEmpty();
        assertThat(among(transfer("a").is(Stance.UNCONFIRMED), transfer("b").denied())).isEmpty();
    }

    private static Conflict only(Claims... claims) {
        Collection<Conflict> conflicts = among(claims);
        assertThat(conflicts).hasSize(1);
        return conflicts.iterator().next();
    }

    private static Collection<Conflict> among(Claims... claims) {
        return derive(claims).conflicts().values();
    }

    private static Derivation derive(Claims... claims) {
        return Derivation.of(Stream.of(claims).map(Claims::claim).toList());
    }
}
