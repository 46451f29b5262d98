// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.registers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.entente.model.Claim;
import org.entente.model.Detail;
import org.entente.model.Document;
import org.entente.model.EntityKind;
import org.entente.model.Name;
import org.entente.model.Period;
import org.entente.model.Role;
import org.entente.model.Skip;
import org.entente.source.QuoteAssert;
import org.entente.source.Read;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtopTests {

    @TempDir
    Path folder;

    @Test
    void readsAlliances() {
        Read read = Read.content(folder, "alliances.csv", """
                atopid,begyr,begmo,begday,endyr,endmo,endday,ineffect,defense,offense,neutral,nonagg,consul,mem1,mem2,mem3
                9001,1939,8,23,1941,6,22,0,0,0,1,1,0,255,365,
                9002,1999,3,,0,0,0,1,1,0,0,0,1,2,220,365
                9003,1999,,,0,0,0,1,1,0,0,0,1,,,
                9004,1999,2,30,0,0,0,1,1,0,0,0,1,2,20,
                """);
        assertThat(read.documents()).extracting(Document::id).containsExactly("atop:9001", "atop:9002");
        assertThat(read.documents()).extracting(Document::title).containsExactly("ATOP 9001: alliance of Germany, Soviet Union",
                "ATOP 9002: alliance of United States, France, Russia");
        Claim pact = read.claims().getFirst();
        assertThat(pact.time()).isEqualTo(new Period(LocalDate.of(1939, 8, 23), LocalDate.of(1941, 6, 22)));
        assertThat(pact.details()).containsEntry(Detail.NAME, List.of("ATOP 9001")).containsEntry(Detail.FIELD,
                List.of("neutrality", "nonaggression"));
        assertThat(pact.recordId()).isEqualTo("atop:9001");
        read.reads().forEach(QuoteAssert::assertOffsets);
        assertThat(read.skips()).extracting(Skip::reason).containsExactly("row without members", "date not understood");
    }

    @Test
    void doesNotSayThatAllMembersOfManyStayedForAllTime() {
        List<Claim> claims = Read.content(folder, "alliances.csv", """
                atopid,begyr,begmo,begday,endyr,endmo,endday,defense,offense,neutral,nonagg,consul,mem1,mem2,mem3
                9002,1999,3,,0,0,0,1,0,0,0,1,2,220,365
                """).claims();
        assertThat(claims).extracting(Claim::time).containsExactly(null, new Period(LocalDate.of(1999, 3, 1), null));
        assertThat(claims).extracting(claim -> claim.role(Role.PARTY).size()).containsExactly(3, 0);
        assertThat(claims).extracting(Claim::recordId).containsOnly("atop:9002");
    }

    @Test
    void tellsWhoWasAMemberWhen() {
        Read read = Read.content(folder, "members.csv", """
                atopid,member,yrent,moent,dayent,yrexit,moexit,dayexit,defense,offense,neutral,nonagg,consul
                9005,2,1949,8,24,0,0,0,1,0,0,0,0
                9005,220,1949,8,24,1966,7,1,1,0,0,0,0
                9005,220,2009,4,1,0,0,0,1,0,0,0,0
                9005,350,1952,2,18,0,0,0,1,0,0,0,0
                9006,731,1961,7,11,0,0,0,1,0,0,0,0
                9006,99999,1961,7,11,0,0,0,1,0,0,0,0
                9006,x
                """);
        assertThat(read.documents()).extracting(Document::id).containsExactly("atop:9005:members", "atop:9006:members");
        assertThat(read.skips()).extracting(Skip::reason).containsExactly("row of another length");
        assertThat(read.reads().getFirst().claims())
                .extracting(claim -> "%s %s: %s".formatted(claim.time().from(), claim.time().to(),
                        String.join(", ", claim.role(Role.PARTY).stream().map(Name::text).toList())))
                .containsExactly("1949-08-24 1952-02-17: United States, France", "1952-02-18 1966-07-01: United States, France, Greece",
                        "1966-07-02 2009-03-31: United States, Greece", "2009-04-01 null: United States, France, Greece");
        assertThat(read.reads().getLast().claims().getFirst().role(Role.PARTY)).extracting(Name::kind).containsExactly(EntityKind.STATE,
                EntityKind.GROUP);
        assertThat(read.documents().getFirst().text()).contains("Member Greece since 1952-02-18.", "moexit: 7");
        read.reads().forEach(QuoteAssert::assertOffsets);
    }
}
