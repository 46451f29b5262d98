// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.registers;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.entente.formats.Content;
import org.entente.formats.DocumentIds;
import org.entente.formats.JsonObjects;
import org.entente.formats.Repeats;
import org.entente.formats.Unusable;
import org.entente.model.ExportedId;
import org.entente.model.Name;
import org.entente.model.Voice;
import org.jspecify.annotations.Nullable;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** What a first pass over FollowTheMoney entities collects: how they are named, which edges repeat another, and what proves them. */
final class FtmSurvey {

    private final Map<String, Name> names = new HashMap<>();
    private final Map<String, Proof> proofs = new HashMap<>();
    private final Repeats repeats = new Repeats();

    private FtmSurvey() {}

    /** Whom a document names as its author or publisher, and where it lies. */
    private record Proof(List<String> authors, List<String> sites) {}

    static FtmSurvey of(Content content) throws IOException {
        FtmSurvey survey = new FtmSurvey();
        try (InputStream again = content.again()) {
            JsonObjects objects = JsonObjects.of(content, again);
            boolean more = true;
            while (more) {
                try {
                    JsonNode object = objects.next();
                    more = object != null;
                    if (object != null) {
                        survey.note(object);
                    }
                } catch (Unusable | JacksonException bad) {
                    continue; // It is told when its turn to be read comes.
                }
            }
        }
        return survey;
    }

    /** An entity, and before it those that stand whole in its properties. */
    private void note(JsonNode object) throws Unusable {
        FtmObject entity = FtmObject.of(object);
        for (JsonNode property : object.path("properties")) {
            for (JsonNode value : property) {
                if (value.has("schema")) {
                    note(value);
                }
            }
        }
        FtmRelation edge = FtmSchema.edge(entity).orElse(null);
        if (edge != null) {
            repeats.note(entity.id(), entity.first("modifiedAt"), edge.content(entity));
        } else if (FtmSchema.isDocument(entity.schema())) {
            proofs.put(entity.id(), new Proof(authors(entity), sites(entity)));
        } else {
            Name name = entity.name();
            if (name != null) {
                names.put(entity.id(), FtmObject.brief(name));
            }
        }
    }

    private static List<String> authors(FtmObject entity) {
        List<String> named = entity.all("author").isEmpty() ? entity.all("publisher") : entity.all("author");
        return named.stream().map(Voice::publisher).distinct().toList();
    }

    private static List<String> sites(FtmObject entity) {
        List<String> sites = new ArrayList<>();
        entity.all("sourceUrl").forEach(url -> Voice.site(url).ifPresent(sites::add));
        return sites.stream().distinct().toList();
    }

    /** The name of the entity with this id, or null where the file does not have it. */
    @Nullable
    Name name(String id) {
        return names.get(id);
    }

    /** Whether an edge says what another one says too, which speaks for it. */
    boolean repeats(FtmObject edge) {
        return repeats.repeats(edge.id());
    }

    /**
     * Whom an entity or edge goes back to: the authors of the documents that prove it, its own publisher, the sites of these documents,
     * its own, or these documents themselves; the first of these that is told. None of them where the file names nobody.
     */
    List<String> voices(FtmObject entity) {
        List<Proof> known = entity.all("proof").stream().map(proofs::get).filter(proof -> proof != null).toList();
        return List.of(entity.all("proof").stream().flatMap(id -> ExportedId.readVoice(id).stream()).filter(Voice::isVoice).toList(),
                known.stream().flatMap(proof -> proof.authors().stream()).toList(), authors(entity),
                known.stream().flatMap(proof -> proof.sites().stream()).toList(), sites(entity),
                entity.all("proof").stream().map(id -> Voice.document(DocumentIds.of("ftm:" + id))).toList()).stream()
                .filter(voices -> !voices.isEmpty()).findFirst().<Set<String>>map(LinkedHashSet::new).map(List::copyOf).orElse(List.of());
    }
}
