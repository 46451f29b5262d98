// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.formats;

import java.io.IOException;
import java.time.DateTimeException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

import org.entente.source.SourceReader;
import org.jspecify.annotations.Nullable;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** The items that the objects of a JSON file give. */
public final class JsonItems implements Items {

    private final Content content;
    private final JsonObjects objects;
    private final ObjectReader reader;
    private final Deque<SourceItem> waiting = new ArrayDeque<>();

    public JsonItems(Content content, JsonObjects objects, ObjectReader reader) {
        this.content = content;
        this.objects = objects;
        this.reader = reader;
    }

    /** Makes items of an object. */
    @FunctionalInterface
    public interface ObjectReader {

        /** @throws Unusable where nothing of it can be used */
        SourceItems read(JsonNode object, String where) throws Unusable;

        /** See {@link SourceReader#registers()}. */
        default Set<String> registers() {
            return Set.of();
        }
    }

    @Override
    public @Nullable SourceItem next() throws IOException {
        while (waiting.isEmpty()) {
            try {
                JsonNode object = objects.next();
                if (object == null) {
                    return null;
                }
                if (!object.isObject()) {
                    throw new Unusable("not a JSON object", "only objects are read");
                }
                waiting.addAll(reader.read(object, where()).all());
            } catch (Unusable unusable) {
                return unusable.at(where());
            } catch (JacksonException | DateTimeException | ArithmeticException e) {
                return Unusable.unforeseen(e).at(where());
            }
        }
        return waiting.removeFirst();
    }

    @Override
    public String where() {
        return content.name() + ":" + objects.place();
    }

    @Override
    public Set<String> registers() {
        return reader.registers();
    }
}
