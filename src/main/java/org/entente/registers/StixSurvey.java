// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.registers;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.entente.formats.Content;
import org.entente.formats.JsonObjects;
import org.entente.formats.Repeats;
import org.entente.formats.Unusable;
import org.entente.model.Name;
import org.entente.model.Vouched;
import org.jspecify.annotations.Nullable;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** What a first pass over a STIX bundle collects: how its objects are named and tagged, and which relationships repeat another. */
final class StixSurvey {

    private final Map<String, Name> names = new HashMap<>();
    private final Map<String, List<String>> tags = new HashMap<>();
    private final Repeats repeats = new Repeats();

    private StixSurvey() {}

    /** A bundle that is cut off is surveyed as far as it goes. */
    static StixSurvey of(String property, Content content) throws IOException {
        StixSurvey survey = new StixSurvey();
        try (InputStream again = content.again()) {
            JsonObjects objects = JsonObjects.in(property, again);
            for (JsonNode json = objects.next(); json != null; json = objects.next()) {
                survey.note(json);
            }
        } catch (Unusable malformed) {
            return survey;
        }
        return survey;
    }

    private void note(JsonNode json) {
        try {
            StixObject object = StixObject.of(json);
            Name name = object.name();
            if (name != null) {
                names.put(object.id(), object.brief(name));
            }
            List<String> own = object.tags();
            if (!own.isEmpty() || object.type().equals("identity")) {
                tags.put(object.id(), withMarkings(object, own));
            }
            StixRelations relation = object.relation().orElse(null);
            if (relation != null && !object.isRevoked()) {
                repeats.note(object.id(), object.text("modified"), relation.content(object));
            }
        } catch (Unusable | JacksonException bad) {
            return; // It is told when its turn to be read comes.
        }
    }

    /** Markings may stand behind what they mark, so that their ids are kept beside tags until asked for. */
    private static List<String> withMarkings(StixObject object, List<String> own) {
        List<String> all = new ArrayList<>(own);
        all.addAll(object.markings());
        return all;
    }

    /** The name of the object with this id, or null where it is no named actor, thing or place of the bundle. */
    @Nullable
    Name name(String id) {
        return names.get(id);
    }

    /** Whether a relationship says what another one says too, which speaks for it. */
    boolean repeats(StixObject object) {
        return repeats.repeats(object.id());
    }

    /** How far an object vouches for what it says: by its own tags and markings, else by those of its author. */
    Vouched vouched(StixObject object) {
        List<String> author = Optional.ofNullable(tags.get(object.text("created_by_ref"))).orElse(List.of());
        return Admiralty.of(List.of(spelledOut(withMarkings(object, object.tags())), spelledOut(author)), object.confidence());
    }

    private List<String> spelledOut(List<String> tagsAndMarkings) {
        return tagsAndMarkings.stream().flatMap(each -> tags.getOrDefault(each, List.of(each)).stream()).toList();
    }
}
