// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.loader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import org.entente.formats.SourceItem;
import org.entente.model.Claim;
import org.entente.model.Document;
import org.entente.model.DocumentKind;
import org.entente.model.EntityKind;
import org.entente.model.FactType;
import org.entente.model.Name;
import org.entente.model.Passage;
import org.entente.model.Quote;
import org.entente.model.Role;
import org.junit.jupiter.api.Test;

class LoadFingerprintTests {

    private static final String TEXT = "Peru and Chad.";

    @Test
    void tellsApartWhatDiffersInTheTypeOfAStatedFactAlone() {
        assertThat(written(FactType.COOPERATION)).isEqualTo(written(FactType.COOPERATION)).isNotEqualTo(written(FactType.WAR));
    }

    private static String written(FactType type) {
        List<Passage> passages = List.of(new Passage(0, TEXT, 0));
        Document document = new Document("note", DocumentKind.TEXT, null, null, null, null, List.of(), null, TEXT, passages);
        Map<Role, List<Name>> parties = Map.of(Role.PARTY, List.of(Name.of("Peru", EntityKind.STATE), Name.of("Chad", EntityKind.STATE)));
        Claim claim = Claim.of(type, parties, new Quote(TEXT, 0, TEXT.length()), "stated/1");
        return Fingerprint.of(new SourceItem.Read(document, List.of(claim), List.of()), List.of(new StatedOnly())).written();
    }
}
