// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.formats;

import org.entente.model.Claim;
import org.entente.model.Document;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A fact of a document, as a person writes it by the guideline for gold facts, with the offsets of the words that carry it. */
public final class FactBody {

    private static final JsonMapper JSON = JsonMapper.shared();

    private FactBody() {}

    /**
     * The claim that it makes in a document.
     *
     * @throws Unusable where it cannot be understood, or its words do not stand in the document
     */
    public static Claim claim(JsonNode fact, Document document) throws Unusable {
        if (!(fact instanceof ObjectNode given)) {
            throw new Unusable("no fact", "a fact is an object with type, roles, start and end");
        }
        int start = given.path("start").asInt(-1);
        int end = given.path("end").asInt(-1);
        String text = document.text();
        if (start < 0 || end <= start || end > text.codePointCount(0, text.length())) {
            throw new Unusable("no place", "'start' and 'end' must be offsets of words in the document's text, in Unicode code points");
        }
        ObjectNode placed = JSON.createObjectNode();
        placed.setAll(given);
        placed.put("sentence", text.substring(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end)));
        try {
            return new JsonFact(placed).claim(FactText.of(text));
        } catch (JacksonException e) {
            throw Unusable.unforeseen(e);
        }
    }
}
