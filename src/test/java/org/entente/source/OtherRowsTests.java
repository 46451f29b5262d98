// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.entente.model.Claim;
import org.entente.model.Document;
import org.entente.model.EntityKind;
import org.entente.model.Name;
import org.entente.model.Quantity;
import org.entente.model.Role;
import org.entente.model.Skip;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Registers that are written a little otherwise than usual: no row goes missing without being told. */
class OtherRowsTests {

    private static final String SIPRI_HEADER = "SIPRI AT Database ID,Supplier,Recipient,Designation,Description,Armament category,"
            + "Order date,Order date is estimate,Numbers delivered,Numbers delivered is estimate,Delivery year,Delivery year is estimate,"
            + "Status,SIPRI estimate,TIV deal unit,TIV delivery values,Local production";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void readsAListWithOtherColumnsInAnotherOrderAndWithAnotherSeparator(String separator) throws Exception {
        String text = """
                name|shoe size|annex|startDate|celex|reason|schema|recordId
                Triton Works|44|IV|1.2.2030|32099R0001|"Makes pumps%1$s valves and ""seals""."|Company|1
                Sea Cow||IV||32099R0001||Vessel|2
                |44|IV||32099R0001||Company|3
                """.formatted(separator).replace("|", separator);
        Path file = folder.resolve("list.csv");
        Files.write(file, ("\uFEFF" + text.replace("\n", "\r\n")).getBytes(StandardCharsets.UTF_8));
        Read read = Read.file(file);
        assertThat(read.documents()).extracting(Document::id).containsExactly("eu:32099R0001:IV:1", "eu:32099R0001:IV:2");
        assertThat(read.documents().getFirst().subject().said().values()).containsEntry("shoe size", List.of("44"));
        assertThat(read.documents().getFirst().text()).contains("Makes pumps%s valves and \"seals\".".formatted(separator),
                "shoe size: 44");
        assertThat(read.documents().get(1).subject().kind()).isEqualTo(EntityKind.VESSEL);
        assertThat(read.skips()).extracting(Skip::reason).containsExactly("row without name");
        assertThat(read.skips().getFirst().where()).endsWith("list.csv:4");
    }

    @Test
    void knowsTheUnknownAndThoseWhoAreNoStates() {
        List<Name> names = sipri("""
                1,Unknown supplier(s),Sea Raiders (Lemuria)†,Trident,missile,Missiles,2010,No,1,No,2012,No,New,1,1,1,No;
                2,Unknown country,League of Ys‡,Trident,missile,Missiles,2010,No,1,No,2012,No,New,1,1,1,No;
                3,unknown rebel group*,unknown recipient(s),Trident,missile,Missiles,2010,No,1,No,2012,No,New,1,1,1,No;
                """).claims().stream().flatMap(claim -> List.of(claim.role(Role.SUPPLIER), claim.role(Role.RECIPIENT)).stream())
                .map(List::getFirst).toList();
        assertThat(names).extracting(Name::text).containsExactly("unknown suppliers", "Sea Raiders", "unknown countries", "League of Ys",
                "unknown rebel groups", "unknown recipients");
        assertThat(names).extracting(Name::kind).containsExactly(EntityKind.GROUP, EntityKind.ORGANIZATION, EntityKind.GROUP,
                EntityKind.ORGANIZATION, EntityKind.GROUP, EntityKind.GROUP);
    }

    @Test
    void readsEstimatesAndEmptyNumbers() {
        List<Claim> claims = sipri("""
                1,Ys,Lemuria,Trident,missile,Missiles,(2010),,12?,,2012?,,New,,1,1,No;
                2,Ys,Lemuria,Trident,missile,Missiles,2010,No,(12),No,(2012),No,New,1,1,1,No;
                3,Ys,Lemuria,Trident,,Missiles,,,,,,,,,,,;
                4,Ys,Lemuria,Trident,missile,Missiles,2010,No,"1,200",No,2012,No,New,1,1,1,No;
                """).claims();
        assertThat(claims).extracting(Claim::quantity).containsExactly(new Quantity(12L, 12L, "missile", true),
                new Quantity(12L, 12L, "missile", true), null, new Quantity(1200L, 1200L, "missile", false));
        assertThat(claims).extracting(claim -> claim.time() == null).containsExactly(false, false, true, false);
    }

    @Test
    void leavesOutABadDeliveryAndKeepsTheRestOfTheDeal() {
        Read read = sipri("""
                1,Ys,Lemuria,Trident,missile,Missiles,2010,No,5,No,2012,No,New,1,1,5,No;
                1,Ys,Lemuria,Trident,missile,Missiles,2010,No,dozens,No,2013,No,New,1,1,5,No;
                1,Ys,Lemuria,Trident,missile,Missiles,2010,No,7,No,201400,No,New,1,1,7,No;
                1,Ys,Lemuria,Trident,missile,Missiles,2010,No,9,No,2015,No,New,1,1,9,No;
                1,Ys,Lemuria,Trident,missile,Missiles,2010,No,9,No,99999999999999,No,New,1,1,9,No;
                """);
        assertThat(read.claims()).singleElement().extracting(Claim::quantity).isEqualTo(Quantity.exactly(14, "missile"));
        assertThat(read.skips()).extracting(skip -> skip.where().replaceFirst(".*sipri\\.csv:", "") + " " + skip.reason())
                .containsExactly("5 number not understood", "6 date not understood", "8 number not understood");
    }

    @Test
    void bringsEveryCellOfEveryDeliveryBackOut() {
        String rows = """
                7,Ys,Lemuria,Trident,missile,Missiles,2010,No,5,No,2012,Yes,New,0.5,1.25,2,No;
                7,Ys,Lemuria,Trident,missile,Missiles,2010,No,5,No,2012,Yes,New,0.5,1.25,2,No;
                7,Ys,Lemuria,Trident,missile,Missiles,2010,No,5,No,2013,,New,0.5,1.25,3,No;
                """;
        assertThat(cellsOf(sipri(rows).documents().getFirst().text())).isEqualTo(rows.lines().map(OtherRowsTests::cells).toList());
    }

    /** The cells of each delivery, from the paragraphs of a deal: first what all share, then what each has of its own. */
    private static List<Map<String, String>> cellsOf(String text) {
        List<Map<String, String>> blocks = Arrays.stream(text.split("\n\n")).skip(1)
                .map(block -> block.lines().map(line -> line.split(": ", 2)).collect(Collectors.toMap(cell -> cell[0], cell -> cell[1])))
                .toList();
        List<Map<String, String>> deliveries = new ArrayList<>(blocks.subList(1, blocks.size()));
        deliveries.forEach(delivery -> delivery.putAll(blocks.getFirst()));
        return deliveries;
    }

    @Test
    void joinsTheMembersOfAnAgreementWhereverTheirRowsStand() {
        Read read = Read.content(folder, "members.csv", """
                member,atopid,yrent,moent,dayent,yrexit,moexit,dayexit,defense,offense,neutral,nonagg,consul,version
                2,9005,1949,8,24,0,0,0,1,0,0,0,0,5
                731,9006,1961,7,11,-9,.,.,1,0,0,0,0,5
                220,9005,1949,8,24,1966,7,1,1,0,0,0,0,5
                ,9006,1961,7,11,0,0,0,1,0,0,0,0,5
                365,9006,,7,11,0,0,0,1,0,0,0,0,5
                365,9006,1961,7,11,1990,12,,,,,,,5
                """);
        assertThat(read.documents()).extracting(Document::id).containsExactly("atop:9005:members", "atop:9006:members");
        assertThat(read.claims()).extracting(claim -> "%s to %s: %d".formatted(claim.time().from(), claim.time().to(),
                claim.role(Role.PARTY).size())).containsExactly("1949-08-24 to 1966-07-01: 2", "1966-07-02 to null: 1",
                        "1961-07-11 to 1990-12-31: 2", "1991-01-01 to null: 1");
        assertThat(read.skips()).extracting(Skip::reason).containsExactly("row without member", "date not understood");
    }

    @Test
    void knowsEntitiesThatStandWholeInAnother() {
        Read read = Read.content(folder, "nested.json", """
                {"id": "o1", "schema": "Ownership", "properties": {"owner": [{"id": "a", "schema": "Person", "properties": {"name": ["Ana"]}}], "asset": [{"id": "b", "schema": "Company", "properties": {"name": ["Bcorp"]}}]}}
                {"id": "u1", "schema": "Spaceship", "properties": {"name": ["Comet"], "crew": [7, null, true]}}
                {"id": "x", "schema": "Person"}
                {"id": "o2", "schema": "Ownership", "properties": {"owner": "u1", "asset": ["nowhere"]}}
                {"id": "o3", "schema": "Ownership", "properties": {"owner": "u1", "asset": ["b"]}}
                ["o4"]
                """);
        assertThat(read.documents()).extracting(Document::id).containsExactly("ftm:o1", "ftm:u1", "ftm:o3");
        assertThat(read.claims()).extracting(claim -> claim.role(Role.OWNER).getFirst().text() + " " + claim.role(Role.ASSET).getFirst()
                .text()).containsExactly("Ana Bcorp", "Comet Bcorp");
        assertThat(read.skips()).extracting(skip -> skip.where().replaceFirst(".*nested\\.json:", "") + " " + skip.reason())
                .containsExactly("3 no FollowTheMoney entity", "4 entity not in the file", "6 not a JSON object");
    }

    @Test
    void readsABundleWhoseTypeStandsLastAndWhoseObjectsItDoesNotKnow() {
        Read read = Read.content(folder, "bundle.json", """
                {"objects": [
                  {"type": "x-moon", "id": "x-moon--1", "phase": {"name": "full"}, "days": [28]},
                  {"type": "identity", "id": "identity--1", "name": "Ys", "identity_class": "class"},
                  17,
                  {"type": "relationship", "id": "relationship--1", "relationship_type": "orbits", "source_ref": "x-moon--1", "target_ref": "identity--1"},
                  {"type": "relationship", "id": "relationship--2", "relationship_type": "targets", "source_ref": "x-moon--1", "target_ref": "identity--1"},
                  {"type": "relationship", "id": "relationship--3", "relationship_type": "targets", "source_ref": "identity--1", "target_ref": "identity--1", "start_time": "2030-01-01T00:00:00Z"}
                ], "id": "bundle--1", "type": "bundle"}
                """);
        assertThat(read.documents()).extracting(Document::id).containsExactly("stix:x-moon--1", "stix:identity--1",
                "stix:relationship--1", "stix:relationship--3");
        assertThat(read.skips()).extracting(skip -> skip.where().replaceFirst(".*bundle\\.json:", "") + " " + skip.reason())
                .containsExactly("4 not a JSON object", "6 entity not in the file");
    }

    @Test
    void tellsEachMistakeInFactsOfOnesOwn() {
        Read read = Read.content(folder, "own.jsonl", """
                {"id": "a", "facts": [{"type": "Transfer", "roles": {"supplier": ["Ys"], "recipient": ["Lemuria"]}}, {"type": "Gift"}, "x", 7, {"type": "Transfer", "roles": ["Ys"]}, {"type": "Transfer", "roles": {"supplier": [{"nom": "Ys"}]}}, {"type": "Transfer", "roles": {"supplier": ["Ys"]}, "quantity": {"min": 3.5}}, {"type": "Transfer", "roles": {"supplier": ["Ys"]}, "time": {"from": "soon"}}, {"type": "Transfer", "roles": {"supplier": ["Ys"]}, "stance": "shouted"}]}
                {"id": "b", "facts": {"type": "Transfer"}}
                {"id": "c", "basis": [{}], "facts": [{"type": "Transfer", "roles": {"supplier": ["Ys"]}}]}
                {"id": "d", "facts": [
                {"id": "e", "facts": [{"type": "Transfer", "roles": {"supplier": ["Ys"]}, "name": {"x": 1}}]}
                {"id": "f", "facts": [{"type": "War", "roles": {"party": ["Ys", "Lemuria"]}}]}
                """);
        assertThat(read.documents()).extracting(Document::id).containsExactly("a", "f");
        assertThat(read.claims()).hasSize(2);
        assertThat(read.skips()).extracting(skip -> skip.where().replaceFirst(".*own\\.jsonl:", "") + " " + skip.reason())
                .containsExactly("1: fact 2 fact type not known", "1: fact 3 fact type not known", "1: fact 4 fact type not known",
                        "1: fact 5 field of the wrong kind", "1: fact 6 name missing", "1: fact 7 quantity not understood",
                        "1: fact 8 date not understood", "1: fact 9 field of the wrong kind", "2 field of the wrong kind",
                        "3 value not understood", "4:23 JSON not understood", "5: fact 1 value not understood");
    }

    private Read sipri(String rows) {
        return Read.content(folder, "sipri.csv", "Transfers of arms from Ys to Lemuria;\n\n" + SIPRI_HEADER + ";\n" + rows);
    }

    private static Map<String, String> cells(String row) {
        String[] names = SIPRI_HEADER.split(",");
        String[] cells = row.replaceFirst(";$", "").split(",", -1);
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < names.length; i++) {
            if (!cells[i].isBlank()) {
                values.put(names[i], cells[i]);
            }
        }
        return values;
    }
}
