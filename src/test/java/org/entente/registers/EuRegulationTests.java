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
import org.entente.model.FactType;
import org.entente.model.Name;
import org.entente.model.Passage;
import org.entente.model.Period;
import org.entente.model.Role;
import org.entente.model.Skip;
import org.entente.source.QuoteAssert;
import org.entente.source.Read;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EuRegulationTests {

    private static final String HEADER = "celex,recordId,programKey,annex,measure,startDate,reason,schema,name,alias,previousName,country,"
            + "birthDate,registrationNumber,taxNumber,imoNumber,address\n";
    private static final String ROWS = """
            32099R0001,7,EU-ATL,I.ENTITIES,Asset freeze,5.4.2030,"Triton Works makes pumps. It is owned by Nereus 🚀 Holding.",Company,Triton Works (TW),"ООО Тритон; Triton Works LLC; Chinese:; Text of image",,,,1234567 (Tax ID/INN),TIN: 99 88,,"1 Quay, Atlantis; Atlantis"
            32099R0001,8,EU-ATL,I.PERSONS,Asset freeze,,,Person,"Proteus SEAMAN (a.k.a. Proteus OLDMAN, Old Man)",,,,1.2.1960,,,,
            32099R0001,,EU-ATL,XX,Port ban,25 February 2030,,Vessel,Sea Cow,,"Walrus; Manatee",,,,,9111111,
            32099R0001,,EU-ATL,XXI,Transportation restrictions,,,Asset,Port of Ys,,,Atlantis,,,,,
            """;

    @TempDir
    Path folder;

    @Test
    void makesADocumentOfEachRow() {
        Read read = read(HEADER + ROWS);
        assertThat(read.skips()).isEmpty();
        assertThat(read.documents()).extracting(Document::id).satisfiesExactly(id -> assertThat(id).isEqualTo("eu:32099R0001:I.ENTITIES:7"),
                id -> assertThat(id).isEqualTo("eu:32099R0001:I.PERSONS:8"),
                id -> assertThat(id).matches("eu:32099R0001:XX:Sea-Cow-[0-9a-f]{8}"),
                id -> assertThat(id).matches("eu:32099R0001:XXI:Port-of-Ys-[0-9a-f]{8}"));
        assertThat(read.documents()).extracting(Document::date).containsExactly(LocalDate.of(2030, 4, 5), null, LocalDate.of(2030, 2, 25),
                null);
        read.reads().forEach(QuoteAssert::assertOffsets);
    }

    @Test
    void givesOnlyTheReasonToExtraction() {
        List<SourceItem.Read> reads = read(HEADER + ROWS).reads();
        assertThat(reads).extracting(SourceItem.Read::extractable).containsExactly(true, false, false, false);
        assertThat(reads.getFirst().toExtract().passages()).extracting(Passage::text)
                .containsExactly("Triton Works makes pumps. It is owned by Nereus 🚀 Holding.");
        assertThat(reads.getFirst().document().text()).startsWith("Triton Works makes pumps.");
    }

    @Test
    void knowsWhomARowIsAbout() {
        List<Name> subjects = read(HEADER + ROWS).documents().stream().map(Document::subject).toList();
        assertThat(subjects).extracting(Name::text).containsExactly("Triton Works", "Proteus SEAMAN", "Sea Cow", "Port of Ys");
        assertThat(subjects).extracting(Name::kind).containsExactly(EntityKind.ORGANIZATION, EntityKind.PERSON, EntityKind.VESSEL,
                EntityKind.PLACE);
        assertThat(subjects.getFirst().attributes()).containsEntry("aliases", List.of("TW", "ООО Тритон", "Triton Works LLC"));
        assertThat(subjects.getFirst().said().values()).containsEntry("taxNumber", List.of("1234567", "99 88"))
                .containsEntry("address", List.of("1 Quay, Atlantis", "Atlantis")).doesNotContainKey("registrationNumber");
        assertThat(subjects.get(1).attributes()).containsEntry("aliases", List.of("Proteus OLDMAN", "Old Man"));
        assertThat(subjects.get(1).said().of("birthDate")).containsExactly("1.2.1960");
        assertThat(subjects.get(2).attributes()).containsEntry("aliases", List.of("Walrus", "Manatee"));
        assertThat(subjects.get(2).said().of("imoNumber")).containsExactly("9111111");
    }

    @Test
    void statesTheListingAsASanction() {
        Claim claim = read(HEADER + ROWS).claims().getFirst();
        assertThat(claim.type()).isEqualTo(FactType.SANCTION);
        assertThat(claim.role(Role.IMPOSER)).extracting(Name::text).containsExactly("European Union");
        assertThat(claim.role(Role.TARGET)).extracting(Name::text).containsExactly("Triton Works");
        assertThat(claim.time()).isEqualTo(new Period(LocalDate.of(2030, 4, 5), null));
        assertThat(claim.recordId()).isEqualTo("eu:32099R0001:I.ENTITIES:7");
        assertThat(claim.quote().text())
                .isEqualTo("The European Union lists Triton Works (TW) in Annex I.ENTITIES of regulation 32099R0001: "
                        + "Asset freeze, since 5.4.2030.");
    }

    @Test
    void bringsEveryColumnBackOut() {
        assertThat(read(HEADER + ROWS).documents().getFirst().text()).contains("registrationNumber: 1234567 (Tax ID/INN)",
                "taxNumber: TIN: 99 88",
                "alias: ООО Тритон; Triton Works LLC; Chinese:; Text of image", "programKey: EU-ATL", "schema: Company");
    }

    @Test
    void skipsBadRowsOnly() {
        Read read = read(HEADER + """
                32099R0001,7,EU-ATL,I,Asset freeze,5.4.2030,,Company,Good,,,,,,,,
                32099R0001,8,EU-ATL,I,Asset freeze,5.4.2030
                32099R0001,9,EU-ATL,I,Asset freeze,5.4.2030,,Company,,,,,,,,,
                32099R0001,10,EU-ATL,I,Asset freeze,5.4.2030,,Company,"Open,,,,,,,,
                32099R0001,7,EU-ATL,I,Asset freeze,5.4.2030,,Company,Again,,,,,,,,
                32099R0001,12,EU-ATL,I,Asset freeze,5.4.2030,,Company,Last,,,,,,,,""");
        assertThat(read.documents()).extracting(Document::title).containsExactly("32099R0001, Annex I: Good", "32099R0001, Annex I: Last");
        assertThat(read.skips()).extracting(Skip::reason).containsExactly("row of another length", "row without name", "quote not closed",
                "duplicate id");
        assertThat(read.skips()).extracting(skip -> skip.where().replaceFirst(".*eu\\.csv", "")).containsExactly(":3", ":4", ":5:55", ":6");
    }

    private Read read(String csv) {
        return Read.content(folder, "eu.csv", csv);
    }
}
