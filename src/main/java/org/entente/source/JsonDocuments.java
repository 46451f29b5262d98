// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.source;

import java.io.IOException;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** JSON Lines, each a document. */
final class JsonDocuments implements Items {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private final Content content;
    private final Lines lines;
    private long line = 1;

    JsonDocuments(Content content) {
        this.content = content;
        lines = content.lines();
    }

    @Override
    public @Nullable SourceItem next() throws IOException {
        Line next = lines.next();
        while (next != null && next.problem() == null && next.text().isBlank()) {
            next = lines.next();
        }
        if (next == null) {
            return null;
        }
        line = next.number();
        return next.problem() == null ? read(next.text(), where()) : next.problem().unusable().at(where());
    }

    @Override
    public String where() {
        return content.at(line);
    }

    static SourceItem read(String json, String where) {
        try {
            JsonNode object = MAPPER.readTree(json);
            if (!object.isObject()) {
                throw new Unusable("not a JSON object", "a line must be an object with id and text");
            }
            return read(object);
        } catch (JacksonException e) {
            return SourceItem.Skipped.at(where + ":" + e.getLocation().getColumnNr(), "JSON not understood",
                    "%s; each line must be a whole JSON object".formatted(e.getOriginalMessage()));
        } catch (Unusable unusable) {
            return unusable.at(where);
        }
    }

    private static SourceItem read(JsonNode object) throws Unusable {
        DocumentFields fields = new DocumentFields(object);
        String id = fields.string("id");
        if (id == null) {
            throw new Unusable("no id", "a document needs an id of its own");
        }
        String text = fields.string("text");
        return SourceItem.Read.text(fields.document(id, null, text == null ? "" : text));
    }
}
