// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.registers;

import java.io.IOException;
import java.util.List;
import java.util.Set;

import org.entente.formats.Content;
import org.entente.formats.Items;
import org.entente.formats.JsonItems;
import org.entente.formats.JsonObjects;
import org.entente.formats.RecordText;
import org.entente.formats.SourceItem;
import org.entente.formats.SourceItems;
import org.entente.formats.Unusable;
import org.entente.model.EntityKind;
import org.entente.model.Name;
import org.entente.model.Passage;
import tools.jackson.databind.JsonNode;

/** FollowTheMoney entities, one a line: those that are edges state facts about the others, whose names a first pass collects. */
public final class FtmEntities implements JsonItems.ObjectReader {

    private static final List<String> PROSE = List.of("reason", "summary", "description", "notes");

    private final String edition;
    private final FtmSurvey survey;

    private FtmEntities(String edition, FtmSurvey survey) {
        this.edition = edition;
        this.survey = survey;
    }

    public static Items items(Content content) throws IOException {
        return new JsonItems(content, JsonObjects.of(content, content.utf8()),
                new FtmEntities("FollowTheMoney file " + content.stem(), FtmSurvey.of(content)));
    }

    @Override
    public SourceItems read(JsonNode object, String where) throws Unusable {
        FtmObject entity = FtmObject.of(object);
        FtmRelation edge = FtmSchema.edge(entity).orElse(null);
        return SourceItems.of(edge == null ? node(entity) : new FtmEdge(entity, edge, survey, edition).read());
    }

    private SourceItem node(FtmObject entity) {
        RecordText text = new RecordText();
        List<Passage> prose = prose(entity, text);
        text.columns(entity.columns());
        return FtmEdge.item(entity, entity.caption(), entity.name(), text, List.of(), prose, edition, survey);
    }

    /** What an entity or edge says in running text. */
    static List<Passage> prose(FtmObject entity, RecordText text) {
        String words = String.join("\n\n", PROSE.stream().flatMap(property -> entity.all(property).stream()).distinct().toList());
        return words.isBlank() ? List.of() : text.prose(words);
    }

    static Name state(String country) {
        return Name.of(FtmObject.country(country), EntityKind.STATE);
    }

    @Override
    public Set<String> registers() {
        return Set.of(edition);
    }
}
