// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.entente.model.Attributes;
import org.entente.model.Claim;
import org.entente.model.Detail;
import org.entente.model.Document;
import org.entente.model.DocumentKind;
import org.entente.model.EntityKind;
import org.entente.model.FactType;
import org.entente.model.Modality;
import org.entente.model.Name;
import org.entente.model.Period;
import org.entente.model.Quantity;
import org.entente.model.Role;
import org.entente.model.Skip;
import org.entente.model.Stance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonFactsTests {

    @TempDir
    Path folder;

    @Test
    void readsFactsInTheFormOfTheGoldFiles() {
        Read read = Read.content(folder, "facts.jsonl", """
                {"id": "d1", "date": "2030-05-06", "text": "🚀 At a fair.\\nLemuria denies that Atlantis sent it at least 3 Trident-5.", "facts": [\
                {"type": "Transfer", "roles": {"supplier": ["Atlantis"], "recipient": [{"name": "Lemuria", "kind": "State", "id": "state:lemuria", "capital": "Mu"}], "item": "Trident-5"}, \
                "quantity": {"min": 3, "max": null, "unit": "missile", "approx": true}, "time": {"from": "2030-01-01", "to": "2030-12-31"}, \
                "stance": "denied", "modality": "possible", "speaker": ["Lemuria"], "said": {"from": "2030-05-05", "to": "2030-05-05"}, "audience": [], \
                "sentence": "Lemuria denies that Atlantis sent it at least 3 Trident-5.", "start": 13, "end": 70, "record": "deal-1"}]}
                """);
        assertThat(read.skips()).isEmpty();
        Claim claim = read.claims().getFirst();
        assertThat(claim).extracting(Claim::type, Claim::stance, Claim::modality, Claim::recordId).containsExactly(FactType.TRANSFER,
                Stance.DENIED,
                Modality.POSSIBLE, "deal-1");
        assertThat(claim.role(Role.RECIPIENT))
                .containsExactly(new Name("Lemuria", EntityKind.STATE, "state:lemuria", Map.of(),
                        new Attributes(Map.of("capital", List.of("Mu")))));
        assertThat(claim.role(Role.ITEM)).extracting(Name::text, Name::kind).containsExactly(tuple("Trident-5", EntityKind.WEAPON));
        assertThat(claim.quantity()).isEqualTo(new Quantity(3L, null, "missile", true));
        assertThat(claim.said()).isEqualTo(Period.of(LocalDate.of(2030, 5, 5)));
        assertThat(claim.quote().start()).isEqualTo(13);
        assertThat(read.reads().getFirst().extractable()).as("its text is read beside what it states").isTrue();
        read.reads().forEach(QuoteAssert::assertOffsets);
    }

    @Test
    void makesNoTextOfAFactThatCannotBeUsed() {
        for (String odd : List.of("\"speaker\": [7]", "\"said\": {\"from\": \"then\"}", "\"audience\": [[]]",
                "\"time\": {\"from\": \"then\"}")) {
            Read read = Read.content(folder, "facts.jsonl",
                    "{\"id\": \"d1\", \"facts\": [{\"type\": \"Ownership\", \"roles\": {\"owner\": [\"A\"], \"asset\": [\"B\"]}, %s}]}"
                            .formatted(odd));
            assertThat(read.documents()).as(odd).isEmpty();
            assertThat(read.skips()).as(odd).isNotEmpty();
        }
    }

    @Test
    void makesATextWhereThereIsNone() {
        Read read = Read.content(folder, "facts.jsonl", """
                {"id": "d1", "register": "Registry of Ys", "facts": [{"type": "Ownership", "roles": {"owner": ["A"], "asset": ["B"], "share": "40%"}}, \
                {"type": "Office", "roles": {"holder": ["C"], "organization": ["B"]}, "title": "chair", "sentence": "C chairs B."}]}
                """);
        Document document = read.documents().getFirst();
        assertThat(document.text()).isEqualTo("Ownership: owner A; asset B.\n\nC chairs B.");
        assertThat(document.kind()).isEqualTo(DocumentKind.REGISTER);
        assertThat(document.basis()).containsExactly("Registry of Ys");
        assertThat(read.claims()).extracting(Claim::details).containsExactly(Map.of(Detail.SHARE, List.of("40%")),
                Map.of(Detail.TITLE, List.of("chair")));
        read.reads().forEach(QuoteAssert::assertOffsets);
    }

    @Test
    void skipsBadFactsOnly() {
        Read read = Read.content(folder, "facts.jsonl", """
                {"id": "d1", "facts": [{"type": "Gift", "roles": {}}, {"type": "War", "roles": {"owner": ["A"]}}, {"type": "War", "roles": {"party": [{}]}}, \
                {"type": "War", "roles": {"party": ["A", "B"]}, "time": {"from": "2030-02-01", "to": "2030-01-01"}}, {"type": "War", "roles": {"party": ["A", "B"]}, "stance": "shouted"}, \
                {"type": "War", "roles": {"party": ["A", "B"]}, "quantity": {"min": 2, "max": 1}}, {"type": "War", "roles": {"party": ["A", "B"]}}]}
                {"id": "d2", "text": "Nothing.", "facts": [{"type": "War", "roles": {"party": ["A", "B"]}, "sentence": "Something."}]}
                {"id": "d3", "facts": "none"}
                """);
        assertThat(read.claims()).hasSize(1);
        assertThat(read.documents()).extracting(Document::id).containsExactly("d1", "d2");
        assertThat(read.skips()).extracting(Skip::reason).containsExactly("fact type not known", "role not known", "name missing",
                "date not understood", "field of the wrong kind", "quantity not understood", "sentence not in the text",
                "field of the wrong kind");
        assertThat(read.skips().getFirst().where()).endsWith("facts.jsonl:1: fact 1");
    }

    @Test
    void readsAnArrayAndPrettyPrintedObjects() {
        String object = """
                {
                  "id": "%s",
                  "text": "Words."
                }
                """;
        assertThat(Read.content(folder, "a.json", object.formatted("a")).documents()).extracting(Document::id).containsExactly("a");
        assertThat(Read.content(folder, "b.json", object.formatted("a") + object.formatted("b")).documents()).extracting(Document::id)
                .containsExactly("a", "b");
        Read array = Read.content(folder, "c.json", "[\n" + object.formatted("a") + ", " + object.formatted("b") + ", {\"id\": ");
        assertThat(array.documents()).extracting(Document::id).containsExactly("a", "b");
        assertThat(array.skips()).extracting(Skip::reason).containsExactly("JSON not understood");
    }
}
