// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.entente.model.Attributes;
import org.entente.model.EntityKind;
import org.entente.model.Name;
import org.entente.model.Passage;
import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

/** FollowTheMoney entities, one a line: those that are edges state facts about the others, whose names a first pass collects. */
final class FtmEntities implements JsonItems.ObjectReader {

    private static final List<String> PROSE = List.of("reason", "summary", "description", "notes");

    private final String edition;
    private final Map<String, Name> names;

    private FtmEntities(String edition, Map<String, Name> names) {
        this.edition = edition;
        this.names = names;
    }

    static Items items(Content content) throws IOException {
        return new JsonItems(content, JsonObjects.of(content, content.utf8()),
                new FtmEntities("FollowTheMoney file " + content.stem(), names(content)));
    }

    /** Name and kind of each entity that is no edge; the rest of it comes with its own document. */
    private static Map<String, Name> names(Content content) throws IOException {
        Map<String, Name> names = new HashMap<>();
        try (InputStream again = content.again()) {
            JsonObjects objects = JsonObjects.of(content, again);
            boolean more = true;
            while (more) {
                try {
                    JsonNode object = objects.next();
                    more = object != null;
                    if (object != null) {
                        note(object, names);
                    }
                } catch (Unusable bad) {
                    continue;
                }
            }
        }
        return names;
    }

    /** An entity's name, and before it those of the entities that stand whole in its properties. */
    private static void note(JsonNode object, Map<String, Name> names) throws Unusable {
        FtmObject entity = FtmObject.of(object);
        for (JsonNode property : object.path("properties")) {
            for (JsonNode value : property) {
                if (value.has("schema")) {
                    note(value, names);
                }
            }
        }
        names.put(entity.id(), brief(entity));
    }

    private static Name brief(FtmObject entity) {
        return new Name(entity.caption(), FtmSchema.kind(entity.schema()), null, Map.of(),
                new Attributes(Map.of("ftmId", List.of(entity.id()))));
    }

    @Override
    public SourceItems read(JsonNode object, String where) throws Unusable {
        FtmObject entity = FtmObject.of(object);
        FtmSchema edge = FtmSchema.edge(entity.schema()).orElse(null);
        return SourceItems.of(edge == null ? node(entity) : new FtmEdge(entity, edge, this::name, edition).read());
    }

    private SourceItem node(FtmObject entity) {
        RecordText text = new RecordText();
        List<Passage> prose = prose(entity, text);
        text.columns(entity.columns());
        return FtmEdge.item(entity, entity.caption(), entity.name(), text, List.of(), prose, edition);
    }

    /** What an entity or edge says in running text. */
    static List<Passage> prose(FtmObject entity, RecordText text) {
        String words = String.join("\n\n", PROSE.stream().flatMap(property -> entity.all(property).stream()).distinct().toList());
        return words.isBlank() ? List.of() : text.prose(words);
    }

    private @Nullable Name name(String id) {
        return names.get(id);
    }

    static Name state(String country) {
        return Name.of(FtmObject.country(country), EntityKind.STATE);
    }

    @Override
    public Set<String> registers() {
        return Set.of(edition);
    }
}
