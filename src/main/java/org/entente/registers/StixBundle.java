// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.registers;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.entente.formats.Content;
import org.entente.formats.DocumentIds;
import org.entente.formats.Items;
import org.entente.formats.JsonItems;
import org.entente.formats.JsonObjects;
import org.entente.formats.RecordText;
import org.entente.formats.SourceItem;
import org.entente.formats.SourceItems;
import org.entente.formats.Unusable;
import org.entente.model.Claim;
import org.entente.model.Document;
import org.entente.model.DocumentKind;
import org.entente.model.Name;
import org.entente.model.Passage;
import org.entente.model.Period;
import org.entente.model.Quote;
import org.entente.model.Role;
import org.entente.model.Voice;
import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

/**
 * The objects of a STIX 2.1 bundle: each a document; relationships state facts about the others, whose names a first pass collects.
 *
 * <p>What an object says goes back to its author; where none is named, to the site that it refers to, or else to the bundle.
 */
public final class StixBundle implements JsonItems.ObjectReader {

    private static final String OBJECTS = "objects";
    private static final RegisterClaims CLAIMS = new RegisterClaims("stix/2");

    private final String edition;
    private final StixSurvey survey;

    private StixBundle(String edition, StixSurvey survey) {
        this.edition = edition;
        this.survey = survey;
    }

    public static Items items(Content content) throws IOException {
        return new JsonItems(content, JsonObjects.in(OBJECTS, content.utf8()),
                new StixBundle("STIX bundle " + content.stem(), StixSurvey.of(OBJECTS, content)));
    }

    @Override
    public SourceItems read(JsonNode json, String where) throws Unusable {
        StixObject object = StixObject.of(json);
        RecordText text = new RecordText();
        List<Passage> prose = object.text("description").isBlank() ? List.of() : text.prose(object.text("description"));
        StixRelations relation = object.relation().orElse(null);
        List<Claim> claims = relation == null || object.isRevoked() || survey.repeats(object)
                ? List.of()
                : List.of(claim(object, relation, text));
        text.columns(object.columns());
        String title = claims.isEmpty() ? object.caption() : claims.getFirst().quote().text();
        Name author = survey.name(object.text("created_by_ref"));
        Document document = new Document(DocumentIds.of("stix:" + object.id()), DocumentKind.REGISTER, title,
                author == null ? null : author.text(), object.date(), object.url(), List.of(edition), object.name(), text.toString(),
                text.passages(), voices(object, author), survey.vouched(object));
        return SourceItems.of(new SourceItem.Read(document, claims, prose));
    }

    private List<String> voices(StixObject object, @Nullable Name author) {
        List<String> own = object.exportedVoices();
        if (!own.isEmpty() || author != null) {
            return own;
        }
        String url = object.url();
        return List.of(url == null ? Voice.file(edition) : Voice.site(url).orElse(Voice.file(edition)));
    }

    /** A relationship is no record of what happened but a statement, so that others which say the same are about one fact with it. */
    private Claim claim(StixObject object, StixRelations relation, RecordText text) throws Unusable {
        Name source = end(object, "source_ref");
        Name target = end(object, "target_ref");
        Period time = object.time();
        Quote quote = text
                .statement("%s %s %s%s.".formatted(source.text(), object.text("relationship_type").replace('-', ' '), target.text(),
                        time == null ? "" : ", " + AtopAgreement.years(time)));
        Map<Role, List<Name>> roles = relation.source() == relation.target()
                ? Map.of(relation.source(), List.of(source, target))
                : Map.of(relation.source(), List.of(source), relation.target(), List.of(target));
        return CLAIMS.claim(relation.type(), roles, Map.of(), null, time, object.modality(), quote, null);
    }

    private Name end(StixObject object, String property) throws Unusable {
        Name name = survey.name(object.text(property));
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
