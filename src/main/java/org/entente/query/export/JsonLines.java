// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.query.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.json.JsonMapper;

/** Writes one JSON object after the other. */
final class JsonLines {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Writer writer;
    private final String between;
    private boolean begun;

    JsonLines(OutputStream out, String between) {
        this.writer = new BufferedWriter(new OutputStreamWriter(out, UTF_8));
        this.between = between;
    }

    /** An object of these names and values, without those that are null or empty. */
    static Map<String, Object> object(@Nullable Object... pairs) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            Object value = pairs[i + 1];
            if (value != null && !"".equals(value) && !List.of().equals(value)) {
                object.put(String.valueOf(pairs[i]), value);
            }
        }
        return object;
    }

    void put(Map<String, Object> object) {
        raw((begun ? between : "") + JSON.writeValueAsString(object));
        begun = true;
    }

    void raw(String text) {
        try {
            writer.write(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void flush() throws IOException {
        writer.flush();
    }
}
