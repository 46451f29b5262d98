// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.registers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.entente.formats.SourceItem;
import org.entente.model.Claim;
import org.entente.model.Document;
import org.entente.model.EntityKind;
import org.entente.model.Name;
import org.entente.model.Period;
import org.entente.model.Quantity;
import org.entente.model.Role;
import org.entente.model.Skip;
import org.entente.source.QuoteAssert;
import org.entente.source.Read;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SipriRegisterTests {

    private static final String PREAMBLE = """
            Transfers of major conventional arms from All countries  to All countries . Deals for the year range '2000' to '2030';
            A '?' in a column indicates uncertain data.;
            ;
            Data generated: 12 Feb 2031 12:26:12 PM;
            SIPRI AT Database ID,Supplier,Recipient,Designation,Description,Armament category,Order date,Order date is estimate,\
            Numbers delivered,Numbers delivered is estimate,Delivery year,Delivery year is estimate,Status,SIPRI estimate,TIV deal unit,\
            TIV delivery values,Local production;
            """;
    private static final String ROWS = """
            1,Atlantis,Lemuria,Trident-5,anti-ship missile,Missiles,2010,Yes,3,Yes,2012,No,New,0.25,0.1,0.3,No;
            2,unknown supplier(s),Sea Raiders (Lemuria)*,vehicle engine 201-300,vehicle engine,Engines,2011,No,4,No,2013,No,New,1,1,4,Yes;
            1,Atlantis,Lemuria,Trident-5,anti-ship missile,Missiles,2010,Yes,5,No,2011,No,New,0.25,0.1,0.5,No;
            3,UAE,NATO**,"Dolphin, mod. 2",patrol boat,Ships,,,,,,,Second hand,7,7,7,No;
            """;

    @TempDir
    Path folder;

    @Test
    void makesATransferOfEachDeal() {
        Read read = read(PREAMBLE + ROWS);
        assertThat(read.skips()).isEmpty();
        assertThat(read.documents()).extracting(Document::id).containsExactly("sipri:2", "sipri:1", "sipri:3");
        assertThat(read.documents()).extracting(Document::date).containsOnly(LocalDate.of(2031, 2, 12));
        assertThat(read.claims()).extracting(Claim::recordId).containsExactly("sipri:2", "sipri:1", "sipri:3");
        read.reads().forEach(QuoteAssert::assertOffsets);
        assertThat(read.reads()).noneMatch(SourceItem.Read::extractable);
    }

    @Test
    void addsUpTheDeliveriesOfADealWhereverTheyStand() {
        Claim deal = read(PREAMBLE + ROWS).claims().get(1);
        assertThat(deal.quantity()).isEqualTo(new Quantity(8L, 8L, "anti-ship missile", true));
        assertThat(deal.time()).isEqualTo(new Period(LocalDate.of(2011, 1, 1), LocalDate.of(2012, 12, 31)));
        assertThat(deal.quote().text())
                .isEqualTo(
                        "Atlantis supplied Lemuria with about 8 Trident-5 (anti-ship missile), delivered from 2011 to 2012, ordered about 2010.");
    }

    @Test
    void tellsStatesGroupsAndOrganizationsApart() {
        List<Claim> claims = read(PREAMBLE + ROWS).claims();
        assertThat(claims.get(0).role(Role.SUPPLIER)).containsExactly(Name.of("unknown suppliers", EntityKind.GROUP));
        assertThat(claims.get(0).role(Role.RECIPIENT).getFirst()).extracting(Name::text, Name::kind).containsExactly("Sea Raiders",
                EntityKind.ORGANIZATION);
        assertThat(claims.get(2).role(Role.SUPPLIER)).containsExactly(Name.of("United Arab Emirates", EntityKind.STATE));
        assertThat(claims.get(2).role(Role.RECIPIENT)).extracting(Name::text).containsExactly("NATO");
    }

    @Test
    void tellsModelsAndClassesApart() {
        List<Claim> claims = read(PREAMBLE + ROWS).claims();
        assertThat(claims).extracting(claim -> claim.role(Role.ITEM).getFirst().kind()).containsExactly(EntityKind.GOODS, EntityKind.WEAPON,
                EntityKind.WEAPON);
        assertThat(claims).extracting(claim -> claim.role(Role.ITEM).getFirst().attributes().get("isClass")).containsExactly(true, null,
                null);
    }

    @Test
    void bringsEveryColumnBackOut() {
        assertThat(read(PREAMBLE + ROWS).documents().get(1).text()).contains("Order date: 2010", "Order date is estimate: Yes",
                "Numbers delivered: 3\nNumbers delivered is estimate: Yes\nDelivery year: 2012\nTIV delivery values: 0.3",
                "Numbers delivered: 5\nNumbers delivered is estimate: No\nDelivery year: 2011\nTIV delivery values: 0.5",
                "Local production: No");
    }

    @Test
    void skipsBadRowsOnly() {
        Read read = read(PREAMBLE + """
                1,Atlantis,Lemuria,Trident-5,anti-ship missile,Missiles,2010,Yes,many,Yes,2012,No,New,0.25,0.1,0.3,No;
                2,Atlantis,Lemuria
                ,Atlantis,Lemuria,Trident-5,anti-ship missile,Missiles,2010,Yes,3,Yes,2012,No,New,0.25,0.1,0.3,No;
                4,Atlantis,,Trident-5,anti-ship missile,Missiles,2010,Yes,3,Yes,2012,No,New,0.25,0.1,0.3,No;
                5,Atlantis,Lemuria,Trident-5,anti-ship missile,Missiles,2010,Yes,3,Yes,2012,No,New,0.25,0.1,0.3,No;
                """.replace("\n", "\r\n"));
        assertThat(read.documents()).extracting(Document::id).containsExactly("sipri:5");
        assertThat(read.skips()).extracting(Skip::reason).containsExactly("number not understood", "row of another length",
                "row without SIPRI AT Database ID", "row without Recipient");
        assertThat(read.skips()).extracting(skip -> skip.where().replaceFirst(".*sipri\\.csv", "")).containsExactly(":6", ":7", ":8", ":9");
    }

    private Read read(String csv) {
        return Read.content(folder, "sipri.csv", csv);
    }
}
