// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.entente.model.Attributes;
import org.entente.model.Claim;
import org.entente.model.Document;
import org.entente.model.DocumentKind;
import org.entente.model.Name;
import org.entente.model.Passage;
import org.entente.model.Period;
import org.entente.model.Quote;
import org.entente.model.Role;
import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

/** The objects of a STIX 2.1 bundle: each a document; relationships state facts about the others, whose names a first pass collects. */
final class StixBundle implements JsonItems.ObjectReader {

    private static final String OBJECTS = "objects";
    private static final RegisterClaims CLAIMS = new RegisterClaims("stix/1");

    private final String edition;
    private final Map<String, Name> names;

    private StixBundle(String edition, Map<String, Name> names) {
        this.edition = edition;
        this.names = names;
    }

    static Items items(Content content) throws IOException {
        return new JsonItems(content, JsonObjects.in(OBJECTS, content.utf8()),
                new StixBundle("STIX bundle " + content.stem(), names(content)));
    }

    private static Map<String, Name> names(Content content) throws IOException {
        Map<String, Name> names = new HashMap<>();
        try (InputStream again = content.again()) {
            JsonObjects objects = JsonObjects.in(OBJECTS, again);
            for (JsonNode json = objects.next(); json != null; json = objects.next()) {
                note(json, names);
            }
        } catch (Unusable malformed) {
            return names;
        }
        return names;
    }

    private static void note(JsonNode json, Map<String, Name> names) {
        try {
            StixObject object = StixObject.of(json);
            Name name = object.name();
            if (name != null) {
                names.put(object.id(), new Name(name.text(), name.kind(), null, Map.of(),
                        new Attributes(Map.of("stixId", List.of(object.id())))));
            }
        } catch (Unusable bad) {
            return;
        }
    }

    @Override
    public SourceItems read(JsonNode json, String where) throws Unusable {
        StixObject object = StixObject.of(json);
        RecordText text = new RecordText();
        List<Passage> prose = object.text("description").isBlank() ? List.of() : text.prose(object.text("description"));
        Optional<StixRelations> relation = object.type().equals("relationship")
                ? StixRelations.ofType(object.text("relationship_type"))
                : Optional.empty();
        List<Claim> claims = relation.isEmpty() || json.path("revoked").asBoolean(false)
                ? List.of()
                : List.of(claim(object, relation.get(), text));
        text.columns(object.columns());
        Name author = names.get(object.text("created_by_ref"));
        String title = claims.isEmpty() ? object.caption() : claims.getFirst().quote().text();
        Document document = new Document(DocumentIds.of("stix:" + object.id()), DocumentKind.REGISTER, title,
                author == null ? null : author.text(), object.date(), object.url(), List.of(edition), object.name(), text.toString(),
                text.passages());
        return SourceItems.of(new SourceItem.Read(document, claims, prose));
    }

    private Claim claim(StixObject object, StixRelations relation, RecordText text) throws Unusable {
        Name source = end(object, "source_ref");
        Name target = end(object, "target_ref");
        Period time = Dates.span(object.text("start_time"), object.text("stop_time")).orElse(null);
        Quote quote = text
                .statement("%s %s %s%s.".formatted(source.text(), object.text("relationship_type").replace('-', ' '), target.text(),
                        time == null ? "" : ", " + AtopAgreement.years(time)));
        Map<Role, List<Name>> roles = relation.source() == relation.target()
                ? Map.of(relation.source(), List.of(source, target))
                : Map.of(relation.source(), List.of(source), relation.target(), List.of(target));
        return CLAIMS.claim(relation.type(), roles, Map.of(), null, time, quote, "stix:" + object.id());
    }

    private Name end(StixObject object, String property) throws Unusable {
        @Nullable
        Name name = names.get(object.text(property));
        if (name == null) {
            throw new Unusable("entity not in the file",
                    "'%s' refers to '%s', which is no named actor, thing or place of the bundle".formatted(property,
                            object.text(property)));
        }
        return name;
    }

    @Override
    public Set<String> registers() {
        return Set.of(edition);
    }
}
