// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.answers;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

import org.entente.model.Sha256;
import org.entente.query.ClaimView;
import org.entente.query.DocumentRef;
import org.entente.query.EntityRef;
import org.entente.query.FactView;
import org.entente.query.SourceText;
import org.entente.query.TieView;
import org.jspecify.annotations.Nullable;

import tools.jackson.databind.json.JsonMapper;

/** A bundle as JSON-LD: the answer, its entities and facts, and its claims and documents in the terms of PROV-O. */
final class BundleLinks {

    private static final String CONTEXT = """
            {"@vocab": "urn:entente:term:", "prov": "http://www.w3.org/ns/prov#", "dct": "http://purl.org/dc/terms/",
             "schema": "https://schema.org/", "xsd": "http://www.w3.org/2001/XMLSchema#",
             "name": "schema:name", "title": "dct:title", "publisher": "dct:publisher", "url": "schema:url", "basis": "dct:source",
             "date": {"@id": "dct:date", "@type": "xsd:date"}, "made": {"@id": "prov:generatedAtTime", "@type": "xsd:dateTime"},
             "quote": "prov:value", "source": {"@id": "prov:wasQuotedFrom", "@type": "@id"},
             "speaker": {"@id": "prov:wasAttributedTo", "@type": "@id"}, "about": {"@type": "@id"}, "facts": {"@type": "@id"},
             "from": {"@type": "@id"}, "to": {"@type": "@id"}, "restsOn": {"@type": "@id"},
             "paths": {"@container": "@list"}, "steps": {"@container": "@list"}, "ties": {"@container": "@list"}}""";
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Bundle bundle;
    private final SequencedMap<String, Map<String, Object>> nodes = new LinkedHashMap<>();

    private BundleLinks(Bundle bundle) {
        this.bundle = bundle;
    }

    static String of(Bundle bundle) {
        return new BundleLinks(bundle).write();
    }

    private String write() {
        var answer = answer();
        nodes.putFirst(String.valueOf(answer.get("@id")), answer);
        bundle.facts().forEach(this::fact);
        bundle.sources().forEach(this::source);
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(
                object("@context", JSON.readTree(CONTEXT), "@graph", nodes.values()));
    }

    private Map<String, Object> answer() {
        var answer = bundle.answer();
        var version = answer.horizon().version();
        return object("@id", "urn:entente:answer:" + Sha256.of(bundle.question() + "@" + version), "@type",
                List.of("PathAnswer", "prov:Entity"), "made", bundle.made().toString(), "question", bundle.question(), "cypher",
                answer.cypher(), "graphVersion", version, "documents", answer.horizon().documents(), "from", entity(answer.from()), "to",
                entity(answer.to()), "reason", answer.reason(), "paths", answer.paths().stream().map(this::path).toList());
    }

    private Map<String, Object> path(PathAnswer.Path path) {
        return object("@type", "Path", "hops", path.hops(), "confidence", path.confidence(), "weakest", path.weakest(), "coherent",
                path.coherent(), "incoherence", path.incoherence(), "disputed", path.disputed(), "restsOn",
                path.restsOn().stream().map(BundleLinks::iri).toList(), "steps", path.steps().stream().map(this::step).toList());
    }

    private Map<String, Object> step(PathAnswer.Step step) {
        return object("@type", "Step", "from", entity(step.from()), "to", entity(step.to()), "ties",
                step.ties().stream().map(BundleLinks::tie).toList());
    }

    private static Map<String, Object> tie(TieView tie) {
        return object("@type", "Tie", "kind", tie.kind(), "direction", tie.direction(), "modality", tie.modality(), "factCount",
                tie.factCount(), "claimCount", tie.claimCount(), "origins", tie.origins(), "confidence", tie.confidence(), "since",
                text(tie.since()), "until", text(tie.until()), "disputed", tie.disputed(), "facts",
                tie.facts().stream().map(fact -> iri(fact.id())).toList());
    }

    private void fact(FactView fact) {
        var node = object("@id", iri(fact.id()), "@type", List.of("Fact", fact.type()));
        fact.roles()
                .forEach((role, entities) -> node.put("role-" + role, entities.stream().map(each -> Map.of("@id", entity(each))).toList()));
        fact.details().forEach((detail, value) -> node.put("detail-" + detail, value));
        if (fact.quantity() != null) {
            node.put("quantity",
                    object("min", fact.quantity().min(), "max", fact.quantity().max(), "unit", fact.quantity().unit(), "approx",
                            fact.quantity().approx()));
        }
        if (fact.time() != null) {
            node.put("time", object("first", text(fact.time().from()), "last", text(fact.time().to()), "open", fact.time().open()));
        }
        put(node);
        fact.claims().forEach(claim -> claim(fact, claim));
    }

    private void claim(FactView fact, ClaimView claim) {
        var said = claim.said();
        put(object("@id", iri(claim.id()), "@type", List.of("Claim", "prov:Entity"), "about", iri(fact.id()), "stance", claim.stance(),
                "modality", claim.modality(), "grade", claim.grade(), "speaker", claim.speaker().stream().map(this::entity).toList(),
                "saidFirst", said == null ? null : text(said.from()), "saidLast", said == null ? null : text(said.to()), "audience",
                claim.audience(), "quote", claim.quote(), "start", claim.start(), "end", claim.end(), "page",
                claim.page(), "source", iri(claim.document().id())));
    }

    private void source(SourceText source) {
        DocumentRef document = source.document();
        put(object("@id", iri(document.id()), "@type", List.of("Document", "prov:Entity"), "title", document.title(), "publisher",
                document.publisher(), "date", text(document.date()), "url", document.url(), "basis", document.basis(), "sha256",
                Sha256.of(source.text()), "text", source.text()));
    }

    /** Tells of an entity, and gives its IRI. */
    private String entity(EntityRef entity) {
        put(object("@id", iri(entity.id()), "@type", List.of(entity.kind(), "prov:Agent"), "name", entity.name()));
        return iri(entity.id());
    }

    private void put(Map<String, Object> node) {
        nodes.putIfAbsent(String.valueOf(node.get("@id")), node);
    }

    /** Names and values in turn; what is null is left out. */
    private static Map<String, Object> object(@Nullable Object... pairs) {
        var object = new LinkedHashMap<String, Object>();
        for (var at = 0; at < pairs.length; at += 2) {
            var value = pairs[at + 1];
            if (value != null) {
                object.put(String.valueOf(pairs[at]), value);
            }
        }
        return object;
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private static String iri(String id) {
        return "urn:entente:" + id.replace("@", "%40");
    }
}
