// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.registers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.entente.formats.SourceItem;
import org.entente.model.Claim;
import org.entente.model.Document;
import org.entente.model.EntityKind;
import org.entente.model.FactType;
import org.entente.model.Name;
import org.entente.model.Period;
import org.entente.model.Role;
import org.entente.model.Skip;
import org.entente.source.QuoteAssert;
import org.entente.source.Read;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StixBundleTests {

    private static final String BUNDLE = """
            {
              "type": "bundle",
              "id": "bundle--1",
              "objects": [
                {"type": "relationship", "id": "relationship--1", "relationship_type": "targets", "source_ref": "threat-actor--1", "target_ref": "location--1",
                 "start_time": "2030-01-02T00:00:00Z", "created_by_ref": "identity--1", "modified": "2030-02-03T04:05:06Z", "description": "Sea Raiders attacked Lemuria."},
                {"type": "identity", "id": "identity--1", "identity_class": "organization", "name": "Watchers of Ys"},
                {"type": "threat-actor", "id": "threat-actor--1", "name": "Sea Raiders", "aliases": ["SR"]},
                {"type": "location", "id": "location--1", "country": "KP"},
                {"type": "relationship", "id": "relationship--2", "relationship_type": "related-to", "source_ref": "identity--1", "target_ref": "location--1"},
                {"type": "relationship", "id": "relationship--3", "relationship_type": "targets", "source_ref": "identity--9", "target_ref": "location--1"},
                {"type": "relationship", "id": "relationship--4", "relationship_type": "cooperated-with", "source_ref": "identity--1", "target_ref": "threat-actor--1"},
                {"id": "nameless"}
              ]
            }
            """;

    @TempDir
    Path folder;

    @Test
    void statesRelationshipsAsFacts() {
        Read read = read(BUNDLE);
        assertThat(read.documents()).extracting(Document::id).containsExactly("stix:relationship--1", "stix:identity--1",
                "stix:threat-actor--1",
                "stix:location--1", "stix:relationship--2", "stix:relationship--4");
        Claim attack = read.claims().getFirst();
        assertThat(attack.type()).isEqualTo(FactType.ATTACK);
        assertThat(attack.role(Role.ATTACKER)).extracting(Name::text).containsExactly("Sea Raiders");
        assertThat(attack.role(Role.TARGET)).extracting(Name::text, Name::kind)
                .containsExactly(tuple("North Korea", EntityKind.STATE));
        assertThat(attack.time()).isEqualTo(new Period(LocalDate.of(2030, 1, 2), null));
        assertThat(read.claims().getLast().role(Role.PARTY)).extracting(Name::text).containsExactly("Watchers of Ys", "Sea Raiders");
        read.reads().forEach(QuoteAssert::assertOffsets);
    }

    @Test
    void keepsWhoPublishedWhatAndEveryProperty() {
        Document first = read(BUNDLE).documents().getFirst();
        assertThat(first).extracting(Document::publisher, Document::date).containsExactly("Watchers of Ys", LocalDate.of(2030, 2, 3));
        assertThat(first.text()).contains("relationship_type: targets", "start_time: 2030-01-02T00:00:00Z");
        assertThat(read(BUNDLE).reads()).extracting(SourceItem.Read::extractable).startsWith(true, false);
    }

    @Test
    void skipsBadObjectsOnly() {
        assertThat(read(BUNDLE).skips()).extracting(Skip::reason).containsExactly("entity not in the file", "no STIX object");
        assertThat(read(BUNDLE).skips()).extracting(skip -> skip.where().replaceFirst(".*json", "")).isEqualTo(List.of(":11", ":13"));
    }

    @Test
    void tellsWhereABundleIsCutOff() {
        Read read = read(BUNDLE.substring(0, BUNDLE.indexOf("relationship--3")));
        assertThat(read.documents()).hasSize(5);
        assertThat(read.skips()).extracting(Skip::reason).containsExactly("JSON not understood");
        assertThat(read.skips().getFirst().where()).matches(".*:11:\\d+");
    }

    private Read read(String json) {
        return Read.content(folder, "bundle.json", json);
    }
}
