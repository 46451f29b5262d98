// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.formats;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.entente.model.Document;
import org.jspecify.annotations.Nullable;

import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** A text file, with or without a front matter in YAML, as one document. */
public final class TextItem implements Items {

    private static final YAMLMapper MAPPER = YAMLMapper.shared();
    private static final Pattern FRONT_MATTER = Pattern.compile("\\A---[ \\t]*\\R(.*?\\R)?---[ \\t]*(?:\\R\\s*|\\z)", Pattern.DOTALL);

    private final Content content;
    private boolean read;

    public TextItem(Content content) {
        this.content = content;
    }

    @Override
    public @Nullable SourceItem next() throws IOException {
        if (read) {
            return null;
        }
        read = true;
        byte[] bytes = content.utf8().readNBytes(Sizes.MAX_DOCUMENT_BYTES + 1);
        try {
            return SourceItem.Read.text(document(decode(bytes)));
        } catch (Unusable unusable) {
            return unusable.at(where());
        }
    }

    @Override
    public String where() {
        return content.name();
    }

    private static String decode(byte[] bytes) throws Unusable {
        if (bytes.length > Sizes.MAX_DOCUMENT_BYTES) {
            throw new Unusable("document too large", "it has more than %,d bytes; split it".formatted(Sizes.MAX_DOCUMENT_BYTES));
        }
        if (!Lines.isUtf8(ByteBuffer.wrap(bytes))) {
            throw Line.Problem.NOT_UTF8.unusable();
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private Document document(String written) throws Unusable {
        Matcher matter = FRONT_MATTER.matcher(written);
        boolean found = matter.find();
        String text = found ? written.substring(matter.end()) : written;
        DocumentFields fields = new DocumentFields(found ? parse(matter.group(1)) : MAPPER.createObjectNode());
        String id = fields.string("id");
        return fields.document(id == null ? content.stem() : id, heading(text), text);
    }

    private static JsonNode parse(@Nullable String yaml) throws Unusable {
        try {
            JsonNode fields = MAPPER.readTree(yaml == null ? "{}" : yaml);
            if (!fields.isObject()) {
                throw new Unusable("front matter not understood", "it must be lines of the form 'title: ...'");
            }
            return fields;
        } catch (JacksonException e) {
            TokenStreamLocation at = e.getLocation();
            throw new Unusable("front matter not understood",
                    at == null ? e.getOriginalMessage() : "line %d: %s".formatted(at.getLineNr() + 1, e.getOriginalMessage()));
        }
    }

    private static @Nullable String heading(String text) {
        String first = text.lines().map(String::strip).filter(line -> !line.isEmpty()).findFirst().orElse("");
        int marks = length(first, '#');
        boolean marked = marks > 0 && marks < first.length() && Character.isWhitespace(first.charAt(marks));
        return marked && first.length() <= Sizes.LONGEST ? withoutMarks(first.substring(marks)).strip() : null;
    }

    private static int length(String line, char mark) {
        int at = 0;
        while (at < line.length() && line.charAt(at) == mark) {
            at++;
        }
        return at;
    }

    /** Without the marks that may close a heading. */
    private static String withoutMarks(String heading) {
        int end = heading.length();
        while (end > 0 && (heading.charAt(end - 1) == '#' || Character.isWhitespace(heading.charAt(end - 1)))) {
            end--;
        }
        return heading.substring(0, end);
    }
}
