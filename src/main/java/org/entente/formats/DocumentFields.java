// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.formats;

import java.time.LocalDate;
import java.util.List;

import org.entente.model.Document;
import org.entente.model.DocumentKind;
import org.entente.model.Provenance;
import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

/** The fields that tell of a document, in a JSON object or a front matter. */
public final class DocumentFields {

    private final JsonNode fields;

    public DocumentFields(JsonNode fields) {
        this.fields = fields;
    }

    /** @throws Unusable where a field does not hold what it must */
    Document document(String id, @Nullable String title, String text) throws Unusable {
        if (text.isBlank()) {
            throw new Unusable("no text", "there is nothing to read in it");
        }
        String own = string("title");
        return new Document(DocumentIds.of(id), kind(), own == null ? title : own, string("publisher"), day("date"), string("url"), basis(),
                null,
                text, Passages.split(text)).from(provenance());
    }

    private Provenance provenance() throws Unusable {
        return new Provenance(day("retrieved"), string("archive"), null, null, List.of());
    }

    /** The field's words, or null where it is missing, null or blank. */
    @Nullable
    public String string(String name) throws Unusable {
        JsonNode field = fields.get(name);
        if (field == null || field.isNull()) {
            return null;
        }
        if (!field.isString() && !field.isNumber()) {
            throw new Unusable("field of the wrong kind", "'%s' must be a string".formatted(name));
        }
        String value = field.asString();
        return value.isBlank() ? null : value;
    }

    private @Nullable LocalDate day(String name) throws Unusable {
        String date = string(name);
        if (date == null) {
            return null;
        }
        return Dates.day(date)
                .orElseThrow(() -> new Unusable("date not understood", "'%s' is no day; write it as 2024-06-19".formatted(date)));
    }

    private List<String> basis() throws Unusable {
        JsonNode basis = fields.get("basis");
        if (basis == null || !basis.isArray()) {
            String one = string("basis");
            return one == null ? List.of() : List.of(one);
        }
        return basis.valueStream().map(JsonNode::asString).toList();
    }

    private DocumentKind kind() throws Unusable {
        String kind = string("kind");
        if (kind == null || kind.equals(DocumentKind.TEXT.key())) {
            return DocumentKind.TEXT;
        }
        if (kind.equals(DocumentKind.REFERENCE.key())) {
            return DocumentKind.REFERENCE;
        }
        throw new Unusable("kind not known", "'%s' is neither text nor reference".formatted(kind));
    }
}
