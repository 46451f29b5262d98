// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.registers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Map;

import org.entente.formats.SourceItem;
import org.entente.model.Claim;
import org.entente.model.Detail;
import org.entente.model.Document;
import org.entente.model.EntityKind;
import org.entente.model.FactType;
import org.entente.model.Name;
import org.entente.model.Period;
import org.entente.model.Quantity;
import org.entente.model.Role;
import org.entente.model.Skip;
import org.entente.source.QuoteAssert;
import org.entente.source.Read;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FtmEntitiesTests {

    private static final String ENTITIES = """
            {"id": "own-1", "schema": "Ownership", "properties": {"owner": ["p-1"], "asset": ["c-1"], "percentage": ["51"], "startDate": ["2020"]}}
            {"id": "p-1", "schema": "Person", "properties": {"name": ["Proteus Seaman", "Протей"], "nationality": ["fr"], "birthDate": ["1960-02-01"]}}
            {"id": "c-1", "schema": "Company", "properties": {"name": ["Triton Works"], "alias": ["TW"], "registrationNumber": ["12"], "notes": ["Makes pumps."]}}
            {"id": "san-1", "schema": "Sanction", "properties": {"entity": ["c-1"], "country": ["kp"], "program": ["PUMPS"], "startDate": ["2021-03-04"], "reason": ["It makes pumps."]}}
            {"id": "dir-1", "schema": "Directorship", "properties": {"director": ["p-1"], "organization": ["c-1"], "role": ["Chairman"]}}
            {"id": "pay-1", "schema": "Payment", "properties": {"payer": ["c-1"], "beneficiary": ["p-1"], "amount": ["1000.50"], "currency": ["EUR"], "date": ["2022-01"]}}
            """;

    @TempDir
    Path folder;

    @Test
    void statesEdgesAsFacts() {
        Read read = read(ENTITIES);
        assertThat(read.skips()).isEmpty();
        assertThat(read.documents()).extracting(Document::id).containsExactly("ftm:own-1", "ftm:p-1", "ftm:c-1", "ftm:san-1", "ftm:dir-1",
                "ftm:pay-1");
        assertThat(read.claims()).extracting(Claim::type).containsExactly(FactType.OWNERSHIP, FactType.SANCTION, FactType.OFFICE,
                FactType.TRANSFER);
        Claim ownership = read.claims().getFirst();
        assertThat(ownership.role(Role.OWNER)).extracting(Name::text, Name::kind)
                .containsExactly(tuple("Proteus Seaman", EntityKind.PERSON));
        assertThat(ownership.details()).isEqualTo(Map.of(Detail.SHARE, List.of("51")));
        assertThat(ownership.time()).isEqualTo(new Period(LocalDate.of(2020, 1, 1), null));
        assertThat(ownership.quote().text()).isEqualTo("Proteus Seaman owns Triton Works, since 2020-01-01.");
        assertThat(read.claims().get(1).role(Role.IMPOSER)).containsExactly(Name.of("North Korea", EntityKind.STATE));
        assertThat(read.claims().get(3).quantity()).isEqualTo(Quantity.exactly(1000, "EUR"));
        read.reads().forEach(QuoteAssert::assertOffsets);
    }

    @Test
    void givesRunningTextToExtraction() {
        List<SourceItem.Read> reads = read(ENTITIES).reads();
        assertThat(reads).extracting(SourceItem.Read::extractable).containsExactly(false, false, true, true, false, false);
        assertThat(reads.get(3).document().subject()).extracting(Name::text).isEqualTo("Triton Works");
    }

    @Test
    void keepsEveryProperty() {
        Document person = read(ENTITIES).documents().get(1);
        assertThat(person.text())
                .isEqualTo("id: p-1\nschema: Person\nname: Proteus Seaman; Протей\nnationality: fr\nbirthDate: 1960-02-01");
        assertThat(person.subject().attributes()).containsOnly(Map.entry(Name.ALIASES, List.of("Протей")),
                Map.entry(Name.NAMES, List.of("Proteus Seaman", "Протей")), Map.entry(Name.STATES, List.of("fr")),
                Map.entry(Name.SOURCE_ID, "ftm:p-1"));
        assertThat(person.subject().said().of("birthDate")).containsExactly("1960-02-01");
    }

    @Test
    void skipsBadEntitiesOnly() {
        Read read = read("""
                {"id": "own-1", "schema": "Ownership", "properties": {"owner": ["gone"], "asset": ["c-1"]}}
                {"id": "own-2", "schema": "Ownership", "properties": {"asset": ["c-1"]}}
                {"id": "c-0", "schema": "Company"}
                {"id": "c-1", "schema": "Company", "properties": {"name": ["Triton Works"]}}
                """);
        assertThat(read.documents()).extracting(Document::id).containsExactly("ftm:c-1");
        assertThat(read.skips()).extracting(Skip::reason).containsExactly("entity not in the file", "edge without an end",
                "no FollowTheMoney entity");
    }

    private Read read(String json) {
        return Read.content(folder, "entities.ftm.json", json);
    }
}
