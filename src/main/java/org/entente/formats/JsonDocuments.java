// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.formats;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.entente.model.Claim;
import org.entente.model.Document;
import org.entente.model.DocumentKind;
import org.entente.model.Voice;
import org.jspecify.annotations.Nullable;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** JSON objects that are documents: texts, or claims in the form of the gold facts, or both. */
public final class JsonDocuments implements JsonItems.ObjectReader {

    private final @Nullable String file;
    private final Set<String> registers = new LinkedHashSet<>();

    /** @param file the file that the documents stand in, or null where each comes by itself */
    private JsonDocuments(@Nullable String file) {
        this.file = file;
    }

    public static Items items(Content content) {
        return new JsonItems(content, JsonObjects.of(content, content.utf8()), new JsonDocuments(content.stem()));
    }

    public static SourceItem read(String json, String where) {
        try {
            JsonNode object = JsonObjects.parse(json);
            if (!object.isObject()) {
                throw new Unusable("not a JSON object", "a document is an object with id and text");
            }
            SourceItem item = new JsonDocuments(null).read(object, where).all().getLast();
            return item instanceof SourceItem.Read read ? read.checked() : item;
        } catch (Unusable unusable) {
            return unusable.at(where);
        } catch (JacksonException | DateTimeException | ArithmeticException e) {
            return Unusable.unforeseen(e).at(where);
        }
    }

    @Override
    public SourceItems read(JsonNode object, String where) throws Unusable {
        DocumentFields fields = new DocumentFields(object);
        String id = fields.string("id");
        if (id == null) {
            throw new Unusable("no id", "a document needs an id of its own");
        }
        String text = fields.string("text");
        JsonNode facts = object.get("facts");
        if (facts == null) {
            return SourceItems.of(SourceItem.Read.text(voiced(fields.document(id, null, text == null ? "" : text), file)));
        }
        if (!facts.isArray()) {
            throw new Unusable("field of the wrong kind", "'facts' must be an array");
        }
        return stated(fields, id, text, facts, where);
    }

    private SourceItems stated(DocumentFields fields, String id, @Nullable String text, JsonNode facts, String where) throws Unusable {
        FactText quotes = FactText.of(text);
        List<Claim> claims = new ArrayList<>();
        List<SourceItem.Skipped> skips = new ArrayList<>();
        int number = 0;
        for (JsonNode fact : facts) {
            number++;
            try {
                claims.add(new JsonFact(fact).claim(quotes));
            } catch (Unusable unusable) {
                skips.add(unusable.at("%s: fact %d".formatted(where, number)));
            } catch (JacksonException e) {
                skips.add(Unusable.unforeseen(e).at("%s: fact %d".formatted(where, number)));
            }
        }
        if (quotes.text().isBlank() && !skips.isEmpty()) {
            return new SourceItems(List.copyOf(skips));
        }
        Document document = voiced(fields.document(id, null, quotes.text()), file);
        String register = fields.string("register");
        Sizes.require("the register", register);
        if (register != null) {
            registers.add(register);
            document = new Document(document.id(), DocumentKind.REGISTER, document.title(), document.publisher(), document.date(),
                    document.url(), List.of(register), null, document.text(), document.passages()).from(document.provenance());
            document = voiced(document, register);
        }
        boolean read = text != null && document.kind() == DocumentKind.TEXT;
        return SourceItems.of(new SourceItem.Read(document, claims, read ? document.passages() : List.of()), skips);
    }

    /** Documents that name no publisher go back to the site that they lie on, or else to the file or register that has them all. */
    private static Document voiced(Document document, @Nullable String whole) {
        if (document.publisher() != null) {
            return document;
        }
        String url = document.url();
        return document.by(Stream.concat(Stream.ofNullable(url).flatMap(address -> Voice.site(address).stream()),
                Stream.ofNullable(whole).map(Voice::file)).limit(1).toList());
    }

    @Override
    public Set<String> registers() {
        return registers;
    }
}
