// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.derive;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.entente.model.FactType;
import org.entente.model.Held;
import org.entente.model.Modality;
import org.entente.model.Period;
import org.entente.model.Role;
import org.entente.model.Stance;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HoldingTests {

    @Test
    void anOfficeWithoutATimeHoldsFromTheFirstToTheLastDayThatItWasSaid() {
        assertThat(held(Claims.office("a").published("2024-03-01"), Claims.office("b").published("2024-09-01"),
                Claims.office("c").published("2024-10-01").said("2024-09-28"))).isEqualTo(
                        new Held(day("2024-03-01"), day("2024-09-28"), Held.Basis.SAID));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Office", "Ownership", "War", "Cooperation"})
    void lastingTypesHoldWhileTheyAreSaid(String label) {
        FactType type = FactType.ofLabel(label).orElseThrow();
        assertThat(held(Claims.of("a", type).with(Role.PARTY, "state:ost", "state:west").published("2024-03-01"))).isEqualTo(
                new Held(day("2024-03-01"), day("2024-03-01"), Held.Basis.SAID));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Transfer", "Deployment", "Attack", "WeaponTest", "Production", "Inspection", "Sanction", "Meeting"})
    void eventsHappenedByTheFirstDayThatTheyWereSaid(String label) {
        FactType type = FactType.ofLabel(label).orElseThrow();
        assertThat(held(Claims.of("a", type).published("2024-05-01"), Claims.of("b", type).published("2024-03-01"))).isEqualTo(
                undated(null, "2024-03-01"));
    }

    @Test
    void placesAndClassesHoldAlways() {
        assertThat(held(Claims.of("a", FactType.LOCATION))).isEqualTo(new Held(null, null, Held.Basis.DATED));
        assertThat(held(Claims.of("a", FactType.CLASSIFICATION))).isEqualTo(new Held(null, null, Held.Basis.DATED));
    }

    @Test
    void anAgreementLastsOnlyWhileItIsInForce() {
        assertThat(held(Claims.agreement("a", "Treaty of the Lake").stage("in force").published("2024-03-01")).basis()).isEqualTo(
                Held.Basis.SAID);
        assertThat(held(Claims.agreement("a", "Treaty of the Lake").stage("signed").published("2024-03-01"))).isEqualTo(
                undated(null, "2024-03-01"));
    }

    @Test
    void whatIsPlannedIsStillToComeAndWhatIsPossibleMayBeAtAnyTime() {
        assertThat(held(Claims.transfer("a").is(Modality.PLANNED).published("2024-03-01"))).isEqualTo(undated("2024-03-01", null));
        assertThat(held(Claims.transfer("a").is(Modality.POSSIBLE).published("2024-03-01"))).isEqualTo(undated(null, null));
        assertThat(held(Claims.office("a").is(Modality.PLANNED).published("2024-03-01"))).isEqualTo(undated("2024-03-01", null));
    }

    @Test
    void aDenialReachesUpToItsDay() {
        assertThat(held(Claims.office("a").is(Stance.DENIED).published("2024-03-01"))).isEqualTo(undated(null, "2024-03-01"));
    }

    @Test
    void whatUndatedDocumentsSayIsAnOpenQuestion() {
        assertThat(held(Claims.office("a").undated())).isEqualTo(undated(null, null));
    }

    @Test
    void whatIsToldWithoutAnEndWentOnUntilItWasLastSaid() {
        assertThat(fact(Claims.sanction("a", "state:ost").in("2022-02-01", null).published("2024-06-01")).time())
                .isEqualTo(Period.since(day("2022-02-01"), day("2024-06-01")));
        assertThat(held(Claims.sanction("a", "state:ost").in("2022-02-01", null).undated()))
                .isEqualTo(new Held(day("2022-02-01"), null, Held.Basis.SINCE));
    }

    @Test
    void whatIsStillToBeginHasNoEnd() {
        assertThat(held(Claims.sanction("a", "state:ost").in("2025-01-01", null).published("2024-06-01"))).isEqualTo(
                new Held(day("2025-01-01"), null, Held.Basis.DATED));
        assertThat(held(Claims.sanction("a", "state:ost").is(Modality.PLANNED).in("2024-01-01", null).published("2024-06-01")))
                .isEqualTo(new Held(day("2024-01-01"), null, Held.Basis.DATED));
    }

    @Test
    void aLaterVoiceVouchesForALaterDay() {
        assertThat(fact(Claims.transfer("a").since("2024-05-01", "2024-06-10"), Claims.transfer("b").since("2024-05-01", "2024-09-01"))
                .time()).isEqualTo(Period.since(day("2024-05-01"), day("2024-09-01")));
        assertThat(fact(Claims.sanction("a", "state:ost").since("2024-05-01", "2024-06-10"),
                Claims.sanction("b", "state:ost").since("2024-05-20", "2024-09-01")).time())
                .isEqualTo(Period.since(day("2024-05-01"), day("2024-09-01")));
    }

    @Test
    void aKnownEndCloses() {
        assertThat(fact(Claims.sanction("a", "state:ost").since("2024-05-01", "2024-06-10"),
                Claims.sanction("b", "state:ost").in("2024-05-01", "2024-08-31")).time())
                .isEqualTo(new Period(day("2024-05-01"), day("2024-08-31")));
        assertThat(fact(Claims.sanction("a", "state:ost").since("2024-05-01", "2024-09-10"),
                Claims.sanction("b", "state:ost").in("2024-05-01", "2024-06-30")).time())
                .isEqualTo(Period.since(day("2024-05-01"), day("2024-09-10")));
    }

    private static DerivedFact fact(Claims... claims) {
        List<StoredClaim> stored = Stream.of(claims).map(Claims::claim).toList();
        return new DerivedFact("fact:x", "bucket", Arrays.asList(stored.toArray(StoredClaim[]::new)), false, null, null);
    }

    private static Held held(Claims... claims) {
        return fact(claims).held();
    }

    private static Held undated(@Nullable String from, @Nullable String to) {
        return new Held(from == null ? null : day(from), to == null ? null : day(to), Held.Basis.UNDATED);
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
