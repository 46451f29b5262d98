// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.loader;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.entente.formats.SourceItem;
import org.entente.model.Claim;
import org.entente.model.Detail;
import org.entente.model.Document;
import org.entente.model.DocumentKind;
import org.entente.model.EntityKind;
import org.entente.model.FactType;
import org.entente.model.KeptDocument;
import org.entente.model.Modality;
import org.entente.model.Name;
import org.entente.model.Passage;
import org.entente.model.Period;
import org.entente.model.Quantity;
import org.entente.model.Quote;
import org.entente.model.Reliability;
import org.entente.model.Role;
import org.entente.model.Stance;
import org.entente.model.Vouched;
import org.junit.jupiter.api.Test;

class OriginTests {

    private static final String TEXT = "Gadget Works\nIt makes rifles for Chad.";

    @Test
    void givesBackADocumentWithAllThatItStates() {
        Name name = new Name("Gadget Works", EntityKind.ORGANIZATION, null, Map.of(Name.NAMES, List.of("Gadgets"), Name.GUESSED, true));
        Claim stated = Claim.of(FactType.SANCTION, Map.of(Role.TARGET, List.of(name)), new Quote("Gadget Works", 0, 12), "eu/1")
                .withDetails(Map.of(Detail.TITLE, List.of("annex"))).withQuantity(Quantity.exactly(3, "piece"))
                .withTime(Period.ofYear(2023))
                .with(Stance.DENIED, Modality.PLANNED).saidBy(List.of(name), Period.of(LocalDate.of(2024, 1, 2)), List.of())
                .ofRecord("R-7");
        List<Passage> passages = List.of(new Passage(0, "Gadget Works", 0), new Passage(1, "It makes rifles for Chad.", 13));
        Document document = new Document("eu:1", DocumentKind.REGISTER, "Row", "EU", LocalDate.of(2024, 6, 1), null, List.of("list"), name,
                TEXT, passages, List.of("voice"), new Vouched(Reliability.B, 2, 80));
        SourceItem.Read read = new SourceItem.Read(document, List.of(stated), passages.subList(1, 2));
        Document kept = new Document("eu:1", DocumentKind.REGISTER, "Row", "EU", LocalDate.of(2024, 6, 1), null, List.of("list"), null,
                TEXT, passages);
        assertThat(Origin.read(new KeptDocument(kept, Origin.write(read)))).isEqualTo(read);
    }
}
