// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.reading.rules.roles;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.entente.gazetteer.Gazetteer;
import org.entente.model.Claim;
import org.entente.model.Document;
import org.entente.model.DocumentKind;
import org.entente.model.EntityKind;
import org.entente.model.FactType;
import org.entente.model.Name;
import org.entente.model.Passage;
import org.entente.reading.rules.Extractor;
import org.junit.jupiter.api.Test;

class SupplyChainsTests {

    private static final Extractor EXTRACTOR = Extractor.load(Gazetteer.load());

    @Test
    void tellsWhatDeliveredGoodsWereUsedToMakeAndAgainstWhom() {
        List<String> claims = read("Pump Works (Harbin) Co., Ltd", """
                Pump Works (Harbin) Co., Ltd has supplied pumps and engines to Triton Shipyard LLC, which were then used for the production of \
                sea drones of the type Nereus-4 for use in Russia’s war of aggression against Ukraine. Those supplies were made through other \
                companies, notably Blue Quay Trading Co., Ltd and Old Pier FZE.""");
        assertThat(claims).contains(
                "Production actual: item Nereus-4; producer Triton Shipyard LLC",
                "Attack planned: attacker Russia; target Ukraine; weapon Nereus-4")
                .anyMatch(claim -> claim.startsWith("Transfer actual") && claim.contains("supplier Pump Works (Harbin) Co., Ltd")
                        && claim.contains("recipient Triton Shipyard LLC") && claim.contains("for Nereus-4"))
                .anyMatch(claim -> claim.startsWith("Transfer actual") && claim.contains("via Blue Quay Trading Co., Ltd, Old Pier FZE"));
    }

    @Test
    void tellsWhoStandsBetween() {
        assertThat(read("Blue Quay Trading Co., Ltd", """
                Blue Quay Trading has acted as an intermediary between Pump Works (Harbin) Co., Ltd and Russian drone maker Triton Shipyard LLC, \
                both of which were listed in 2030.""")).contains(
                "Transfer actual: recipient Triton Shipyard LLC; supplier Pump Works (Harbin) Co., Ltd; via Blue Quay Trading");
        assertThat(read("Blue Quay Trading Co., Ltd", """
                It has served as a broker between Triton Shipyard LLC, a subsidiary of Neptune Holding LLC, and Chinese suppliers making \
                components for drones of the type Nereus-4.""")).contains(
                "Transfer actual: for Nereus-4; recipient Triton Shipyard LLC; supplier Chinese suppliers; via Blue Quay Trading Co., Ltd");
    }

    @Test
    void doesNotTakeTheMiddlemanOfAnOpeningForASupplier() {
        assertThat(read("Old Pier FZE", """
                Through an intermediary, Blue Quay Trading Co., Ltd, Old Pier FZE has delivered engines to Triton Shipyard LLC."""))
                .anyMatch(claim -> claim.startsWith("Transfer actual") && claim.contains("supplier Old Pier FZE;")
                        && claim.contains("via Blue Quay Trading Co., Ltd"));
    }

    @Test
    void makesNothingOfAWarThatNobodyMakesWeaponsFor() {
        assertThat(read("Old Pier FZE", "Old Pier FZE has condemned Russia’s war of aggression against Ukraine."))
                .noneMatch(claim -> claim.startsWith("Attack planned"));
    }

    private static List<String> read(String subject, String text) {
        Document document = new Document("d", DocumentKind.REGISTER, null, null, null, null, List.of(),
                Name.of(subject, EntityKind.ORGANIZATION), text, List.of(new Passage(0, text, 0)));
        return EXTRACTOR.extract(document).claims().stream()
                .filter(claim -> List.of(FactType.TRANSFER, FactType.PRODUCTION, FactType.ATTACK).contains(claim.type()))
                .map(SupplyChainsTests::write).toList();
    }

    private static String write(Claim claim) {
        String roles = claim.roles().entrySet().stream().map(role -> Map.entry(role.getKey().key(), role.getValue()))
                .sorted(Map.Entry.comparingByKey())
                .map(role -> role.getKey() + " " + role.getValue().stream().map(Name::text).collect(Collectors.joining(", ")))
                .collect(Collectors.joining("; "));
        return "%s %s: %s".formatted(claim.type().label(), claim.modality().key(), roles);
    }
}
