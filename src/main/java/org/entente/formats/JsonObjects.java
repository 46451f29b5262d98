// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.formats;

import java.io.IOException;
import java.io.InputStream;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The objects of a JSON file, one by one: a line each, one behind the other, or the elements of an array. */
public interface JsonObjects {

    JsonMapper MAPPER = JsonMapper.shared();

    /**
     * The next object, or null at the end.
     *
     * @throws Unusable where the next one cannot be read
     */
    @Nullable
    JsonNode next() throws IOException, Unusable;

    /** Where the latest object begins: line, or line and column. */
    String place();

    /** The objects of a file: of each line where lines hold whole objects. */
    static JsonObjects of(Content content, InputStream utf8) {
        return isLines(content.head().text()) ? new OfLines(utf8) : new OfTree(utf8, null);
    }

    /** The objects in an array that is a property of the whole file's object. */
    static JsonObjects in(String property, InputStream utf8) {
        return new OfTree(utf8, property);
    }

    /** Whether the first line is an object, or both the first and the second begin one. */
    private static boolean isLines(String head) {
        String[] lines = head.lines().filter(line -> !line.isBlank()).limit(2).map(String::strip).toArray(String[]::new);
        boolean first = lines.length > 0 && lines[0].startsWith("{");
        return first
                && (lines[0].endsWith("}") || lines.length == 1 && lines[0].length() > 1 || lines.length > 1 && lines[1].startsWith("{"));
    }

    private static Unusable notUnderstood(JacksonException e, String advice) {
        return new Unusable("JSON not understood", "%s; %s".formatted(e.getOriginalMessage(), advice));
    }

    /** JSON Lines: a bad line does not hinder the next. */
    final class OfLines implements JsonObjects {

        private final Lines lines;
        private String place = "1";

        private OfLines(InputStream utf8) {
            lines = new Lines(utf8, Sizes.MAX_DOCUMENT_BYTES);
        }

        @Override
        public @Nullable JsonNode next() throws IOException, Unusable {
            Line next = lines.next();
            while (next != null && next.problem() == null && next.text().isBlank()) {
                next = lines.next();
            }
            if (next == null) {
                return null;
            }
            place = String.valueOf(next.number());
            if (next.problem() != null) {
                throw next.problem().unusable();
            }
            try {
                return MAPPER.readTree(next.text());
            } catch (JacksonException e) {
                TokenStreamLocation at = e.getLocation();
                place += at == null ? "" : ":" + at.getColumnNr();
                throw notUnderstood(e, "each line must be a whole JSON object");
            }
        }

        @Override
        public String place() {
            return place;
        }
    }

    /** An object from a text. */
    static JsonNode parse(String json) throws Unusable {
        try {
            return MAPPER.readTree(json);
        } catch (JacksonException e) {
            TokenStreamLocation at = e.getLocation();
            throw notUnderstood(e,
                    at == null ? "make it simpler" : "column %d of line %d".formatted(at.getColumnNr(), at.getLineNr()));
        }
    }

    /** Any other JSON: what is malformed ends it. */
    final class OfTree implements JsonObjects {

        private final InputStream utf8;
        private final @Nullable String property;
        private @Nullable JsonParser parser;
        private String place = "1";
        private boolean end;

        private OfTree(InputStream utf8, @Nullable String property) {
            this.utf8 = utf8;
            this.property = property;
        }

        @Override
        public @Nullable JsonNode next() throws Unusable {
            if (end) {
                return null;
            }
            try {
                if (parser == null) {
                    parser = MAPPER.createParser(utf8);
                    open(parser);
                }
                return read(parser);
            } catch (JacksonException e) {
                end = true;
                TokenStreamLocation at = e.getLocation();
                place = at == null ? place : at.getLineNr() + ":" + at.getColumnNr();
                throw notUnderstood(e, "the rest of the file cannot be read: mend it");
            }
        }

        /** Goes to the first object: into the array where there is one. */
        private void open(JsonParser json) {
            JsonToken token = json.nextToken();
            if (property != null && token == JsonToken.START_OBJECT) {
                while (json.nextToken() == JsonToken.PROPERTY_NAME && !property.equals(json.currentName())) {
                    json.nextToken();
                    json.skipChildren();
                }
                token = json.currentToken() == JsonToken.PROPERTY_NAME ? json.nextToken() : JsonToken.END_OBJECT;
            }
            if (token == JsonToken.START_ARRAY) {
                json.nextToken();
            }
        }

        private @Nullable JsonNode read(JsonParser json) {
            JsonToken token = json.currentToken();
            if (token == null || token == JsonToken.END_ARRAY || token == JsonToken.END_OBJECT) {
                end = true;
                return null;
            }
            place = String.valueOf(json.currentTokenLocation().getLineNr());
            JsonNode node = json.readValueAsTree();
            json.nextToken();
            return node;
        }

        @Override
        public String place() {
            return place;
        }
    }
}
