// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.entente.model.Claim;
import org.entente.model.Document;
import org.entente.model.DocumentKind;
import org.entente.model.EntityKind;
import org.entente.model.Finding;
import org.entente.model.FactType;
import org.entente.model.Name;
import org.entente.model.Passage;
import org.entente.model.Quote;
import org.entente.model.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GateTests {

    private static final String TEXT = "\uD83D\uDE80 Peru sent rifles to Chad. It rained.";
    private static final Document DOCUMENT = new Document("note", DocumentKind.TEXT, null, null, null, null, List.of(), null, TEXT,
            List.of(new Passage(0, TEXT, 0)));

    @Test
    void admitsAClaimWhoseQuoteStandsWhereItSays() {
        Gated reading = admit(claim(Role.SUPPLIER, "Peru sent rifles to Chad.", 2, 27));
        assertThat(reading.claims()).hasSize(1);
        assertThat(reading.skips()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Peru sent rifles to Chad., 3, 28", "Peru sent rifles to Chad., 2, 26", "Peru sold rifles to Chad., 2, 27",
            "It rained., 28, 400", "It rained., -1, 9", "It rained., 38, 28"})
    void refusesAQuoteThatDoesNotStandThere(String quote, int start, int end) {
        assertRefused(admit(claim(Role.SUPPLIER, quote, start, end)), "its quote does not stand there");
    }

    @Test
    void refusesARoleThatTheTypeDoesNotHave() {
        assertRefused(admit(claim(Role.IMPOSER, "It rained.", 28, 38)), "'imposer' is no role of Transfer");
    }

    @Test
    void leavesAFailedReadingFailed() {
        assertThat(Gate.admit(DOCUMENT, Reading.failed(List.of())).failed()).isTrue();
    }

    @Test
    void refusesANameThatIsKnownToBeOfAKindThatTheRoleDoesNotTake() {
        Name place = Name.of("Lima", EntityKind.PLACE, "place:lima");
        assertRefused(admit(Claim.of(FactType.TRANSFER, Map.of(Role.ITEM, List.of(place)), new Quote("It rained.", 28, 38), "test/1")),
                "'Lima' is a Place, which is no item");
    }

    @Test
    void proposesWhatASecondLookDoesNotVouchForAndSaysWhy() {
        Claim one = claim(Role.SUPPLIER, "Peru sent rifles to Chad.", 2, 27);
        Claim other = claim(Role.SUPPLIER, "It rained.", 28, 38);
        Gated gated = Gate.admit(DOCUMENT, Reading.done(List.of(one, other), List.of()), (document, claims) -> Arrays.asList("denied there",
                null));
        assertThat(gated.findings()).containsExactly(new Finding(one, "denied there"), Finding.admitted(other));
        assertThat(gated.admitted()).containsExactly(other);
        assertThat(gated.skips()).singleElement().satisfies(skip -> assertThat(skip.reason()).isEqualTo("claim proposed"));
    }

    private static void assertRefused(Gated reading, String why) {
        assertThat(reading.claims()).isEmpty();
        assertThat(reading.skips()).singleElement().satisfies(skip -> {
            assertThat(skip.where()).isEqualTo("note");
            assertThat(skip.reason()).isEqualTo("claim refused");
            assertThat(skip.detail()).contains(why);
        });
    }

    private static Gated admit(Claim claim) {
        return Gate.admit(DOCUMENT, Reading.done(List.of(claim), List.of()));
    }

    private static Claim claim(Role role, String quote, int start, int end) {
        return Claim.of(FactType.TRANSFER, Map.of(role, List.of(Name.of("Peru", EntityKind.STATE))), new Quote(quote, start, end),
                "test/1");
    }
}
