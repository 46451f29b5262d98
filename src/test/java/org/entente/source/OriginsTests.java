// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.entente.model.Claim;
import org.entente.model.Document;
import org.entente.model.Reliability;
import org.entente.model.Vouched;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom what a file says goes back to, and how far the file itself vouches for it. */
class OriginsTests {

    private static final String ENDS = """
            {"type": "identity", "id": "identity--a", "identity_class": "organization", "name": "Watchers of Ys"},
            {"type": "identity", "id": "identity--b", "identity_class": "organization", "name": "Desk of Thule",
             "labels": ["admiralty-scale:source-reliability=\\"d\\""]},
            {"type": "threat-actor", "id": "threat-actor--1", "name": "Sea Raiders"},
            {"type": "malware", "id": "malware--1", "name": "Kraken"},
            {"type": "marking-definition", "id": "marking-definition--1", "definition_type": "statement",
             "definition": {"statement": "admiralty-scale:source-reliability=\\"C\\""}}""";

    @TempDir
    Path folder;

    @Test
    void aBundleWithoutAnAuthorIsOneOrigin() {
        Read read = stix(uses("1", ""), uses("2", "\"start_time\": \"2030-01-01T00:00:00Z\","));
        assertThat(voices(read)).containsEntry("stix:relationship--1", List.of("file:stix-bundle-bundle")).containsEntry(
                "stix:relationship--2", List.of("file:stix-bundle-bundle"));
    }

    @Test
    void anAuthorIsTheOrigin() {
        Read read = stix(uses("1", "\"created_by_ref\": \"identity--a\","), uses("2", "\"created_by_ref\": \"identity--z\","));
        assertThat(read.documents()).filteredOn(document -> document.id().endsWith("p--1"))
                .allSatisfy(document -> assertThat(document).extracting(Document::publisher, Document::voices)
                        .containsExactly("Watchers of Ys", List.of()));
        assertThat(voices(read)).containsEntry("stix:relationship--2", List.of("file:stix-bundle-bundle"));
    }

    @Test
    void aSiteIsTheOriginOfWhatRefersToIt() {
        Read read = stix(uses("1", "\"external_references\": [{\"source_name\": \"x\"}, {\"source_name\": \"y\", "
                + "\"url\": \"https://www.ys.example/7\"}],"));
        assertThat(voices(read)).containsEntry("stix:relationship--1", List.of("site:ys.example"));
    }

    @Test
    void twoRelationshipsThatSayTheSameAreOneClaimInWhateverOrder() {
        String first = uses("1", "\"modified\": \"2030-01-01T00:00:00Z\", \"confidence\": 20,");
        String second = uses("2", "\"modified\": \"2030-02-01T00:00:00Z\", \"confidence\": 60,");
        for (Read read : List.of(stix(first, second), stix(second, first))) {
            assertThat(read.reads()).hasSize(7);
            assertThat(read.reads()).filteredOn(each -> !each.claims().isEmpty()).singleElement().satisfies(each -> {
                assertThat(each.document().id()).isEqualTo("stix:relationship--2");
                assertThat(each.document().vouched().confidence()).isEqualTo(60);
            });
        }
    }

    @Test
    void relationshipsOfTwoAuthorsOrTimesAreTwoClaims() {
        Read read = stix(uses("1", "\"created_by_ref\": \"identity--a\","), uses("2", "\"created_by_ref\": \"identity--b\","),
                uses("3", "\"start_time\": \"2030-01-01T00:00:00Z\","), uses("4", "\"revoked\": true,"));
        assertThat(read.claims()).hasSize(3).extracting(Claim::recordId).containsOnlyNulls();
    }

    @Test
    void whatHoldsBothWaysIsSaidOnceByEither() {
        Read read = stix(link("1", "cooperated-with", "identity--a", "identity--b"),
                link("2", "cooperated-with", "identity--b", "identity--a"), link("3", "owns", "identity--a", "identity--b"),
                link("4", "owns", "identity--b", "identity--a"), link("5", "controls", "identity--a", "identity--b"));
        assertThat(read.claims()).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            "confidence": 30,                                                                             | - | 4 | 30
            "confidence": 0,                                                                              | - | 5 | 0
            "confidence": 101,                                                                            | - | - | -
            "confidence": "high",                                                                         | - | - | -
            "labels": ["admiralty-scale:source-reliability=\\"b\\""],                                     | B | - | -
            "labels": ["admiralty-scale:information-credibility=\\"2\\""],                                | - | 2 | 70
            "labels": ["admiralty-scale:source-reliability=g"],                                           | E | - | -
            "labels": ["tlp:red", "Admiralty-Scale:Source-Reliability='A'"],                              | A | - | -
            "labels": ["admiralty-scale:source-reliability=\\"a\\"", "admiralty-scale:source-reliability=\\"c\\""], | C | - | -
            "labels": ["admiralty-scale:information-credibility=\\"5\\""], "confidence": 80,              | - | 5 | 80
            "object_marking_refs": ["marking-definition--1"],                                             | C | - | -
            "created_by_ref": "identity--b",                                                              | D | - | -
            "created_by_ref": "identity--b", "labels": ["admiralty-scale:source-reliability=\\"a\\""],    | A | - | -
            "labels": ["reliable"],                                                                       | - | - | -
            """)
    void takesConfidenceAndAdmiraltyTags(String properties, Reliability reliability, Integer credibility, Integer confidence) {
        Read read = stix(uses("1", properties));
        assertThat(read.documents()).filteredOn(document -> document.id().equals("stix:relationship--1")).singleElement()
                .extracting(Document::vouched).isEqualTo(new Vouched(reliability, credibility, confidence));
    }

    @Test
    void aFileWithoutAnAuthorIsOneOriginHoweverManyRowsItHas() {
        Read read = ftm("""
                {"id": "p-1", "schema": "Person", "properties": {"name": ["Proteus Seaman"]}}
                {"id": "c-1", "schema": "Company", "properties": {"name": ["Triton Works"]}}
                {"id": "o-1", "schema": "Ownership", "properties": {"owner": ["p-1"], "asset": ["c-1"]}}
                {"id": "o-2", "schema": "Ownership", "properties": {"owner": ["p-1"], "asset": ["c-1"]}}
                {"id": "o-3", "schema": "Ownership", "properties": {"owner": ["p-1"], "asset": ["c-1"], "startDate": ["2030"]}}
                {"id": "s-1", "schema": "Sanction", "properties": {"entity": ["c-1"], "country": ["kp"]}}
                {"id": "s-2", "schema": "Sanction", "properties": {"entity": ["c-1"], "country": ["kp"]}}
                """);
        assertThat(read.documents()).extracting(Document::voices).containsOnly(List.of("file:followthemoney-file-rows-ftm"));
        assertThat(read.claims()).hasSize(4);
    }

    @Test
    void goesBackToWhatProvesAnEdgeElseToItsPublisherElseToItsSite() {
        Read read = ftm("""
                {"id": "p-1", "schema": "Person", "properties": {"name": ["Proteus Seaman"]}}
                {"id": "c-1", "schema": "Company", "properties": {"name": ["Triton Works"]}}
                {"id": "o-1", "schema": "Ownership", "properties": {"owner": ["p-1"], "asset": ["c-1"], "proof": ["d-1"], "publisher": ["Ys"]}}
                {"id": "o-2", "schema": "Ownership", "properties": {"owner": ["p-1"], "asset": ["c-1"], "proof": ["d-2"], "publisher": ["Ys"]}}
                {"id": "o-3", "schema": "Ownership", "properties": {"owner": ["p-1"], "asset": ["c-1"], "proof": ["d-2"]}}
                {"id": "o-4", "schema": "Ownership", "properties": {"owner": ["p-1"], "asset": ["c-1"], "sourceUrl": ["https://www.ys.example/1"]}}
                {"id": "o-5", "schema": "Ownership", "properties": {"owner": ["p-1"], "asset": ["c-1"], "proof": ["d-9"]}}
                {"id": "d-1", "schema": "Document", "properties": {"title": ["Report"], "author": ["Thetis"], "publisher": ["Press"]}}
                {"id": "d-2", "schema": "Pages", "properties": {"title": ["Scan"], "sourceUrl": ["https://scans.example/2"]}}
                """);
        assertThat(voices(read)).containsEntry("ftm:o-1", List.of("publisher:thetis")).containsEntry("ftm:o-2", List.of("publisher:ys"))
                .containsEntry("ftm:o-3", List.of("site:scans.example")).containsEntry("ftm:o-4", List.of("site:ys.example"))
                .containsEntry("ftm:o-5", List.of("document:ftm:d-9"));
        assertThat(read.documents()).filteredOn(document -> document.id().startsWith("ftm:d"))
                .allSatisfy(document -> assertThat(document.subject()).isNull());
        assertThat(read.claims()).hasSize(5);
    }

    @Test
    void takesAdmiraltyTagsOfFollowTheMoney() {
        Read read = ftm("""
                {"id": "c-1", "schema": "Company", "properties": {"name": ["Triton Works"], "keywords": ["admiralty-scale:source-reliability=\\"e\\""]}}
                """);
        assertThat(read.documents().getFirst().vouched().reliability()).isEqualTo(Reliability.E);
    }

    @Test
    void linesWithoutPublisherGoBackToTheirSiteElseToTheirFile() {
        Read read = Read.content(folder, "notes.jsonl", """
                {"id": "n-1", "text": "Ostland met Westmark."}
                {"id": "n-2", "text": "Ostland met Westmark.", "publisher": "Hafen-Zeitung"}
                {"id": "n-3", "text": "Ostland met Westmark.", "url": "https://www.hafen.example/3"}
                {"id": "n-4", "facts": [{"type": "Meeting", "roles": {"participant": ["Ostland", "Westmark"]}}], "register": "Log"}
                """);
        assertThat(voices(read)).containsEntry("n-1", List.of("file:notes")).containsEntry("n-2", List.of())
                .containsEntry("n-3", List.of("site:hafen.example")).containsEntry("n-4", List.of("file:log"));
    }

    private static Map<String, List<String>> voices(Read read) {
        Map<String, List<String>> voices = new TreeMap<>();
        read.documents().forEach(document -> voices.put(document.id(), document.voices()));
        return voices;
    }

    private static String uses(String number, String properties) {
        return link(number, "uses\", " + properties + "\"x_note\": \"n", "threat-actor--1", "malware--1");
    }

    private static String link(String number, String type, String source, String target) {
        return "{\"type\": \"relationship\", \"id\": \"relationship--%s\", \"relationship_type\": \"%s\", \"source_ref\": \"%s\", \"target_ref\": \"%s\"}"
                .formatted(number, type, source, target);
    }

    private Read stix(String... relationships) {
        return Read.content(folder, "bundle.json", "{\"type\": \"bundle\", \"id\": \"bundle--1\", \"objects\": [\n%s,\n%s]}"
                .formatted(String.join(",\n", relationships), ENDS));
    }

    private Read ftm(String lines) {
        return Read.content(folder, "rows.ftm.json", lines);
    }
}
