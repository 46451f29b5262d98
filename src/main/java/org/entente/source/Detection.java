// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.source;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

import org.entente.formats.CsvRows;
import org.entente.formats.Head;
import org.entente.formats.JsonObjects;
import org.entente.formats.Unusable;
import org.entente.registers.SipriRegister;

/** Tells the format of a text file by how it begins. */
final class Detection {

    private static final Pattern JSON = Pattern.compile("\\[?\\s*\\{");
    private static final Pattern COLUMN = Pattern.compile("[A-Za-z][\\w .-]{0,30}");

    private Detection() {}

    /** @throws Unusable where no format fits */
    static Format of(Head head) throws Unusable {
        if (head.isBlank()) {
            throw new Unusable("empty file", "there is nothing in it");
        }
        String start = head.text().stripLeading();
        return JSON.matcher(start).lookingAt() ? json(start) : csv(head);
    }

    /** By the properties of the first object, as far as it can be read. */
    private static Format json(String start) {
        Map<String, String> properties = new HashMap<>();
        try (JsonParser json = JsonObjects.MAPPER.createParser(start)) {
            if (json.nextToken() == JsonToken.START_ARRAY) {
                json.nextToken();
            }
            while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = json.currentName();
                json.nextToken();
                properties.put(name, json.currentToken() == JsonToken.VALUE_STRING ? json.getString() : "");
                json.skipChildren();
            }
        } catch (JacksonException cut) {
            return json(properties);
        }
        return json(properties);
    }

    private static Format json(Map<String, String> properties) {
        if ("bundle".equals(properties.get("type")) || properties.containsKey("objects") && !properties.containsKey("text")) {
            return Format.STIX;
        }
        return properties.containsKey("schema") && properties.containsKey("properties") ? Format.FTM : Format.DOCUMENTS;
    }

    private static Format csv(Head head) throws Unusable {
        List<String> lines = head.text().lines().limit(40).toList();
        char separator = CsvRows.separator(lines.getFirst());
        List<String> header = Arrays.stream(lines.getFirst().split(Pattern.quote(String.valueOf(separator))))
                .map(cell -> cell.strip().replace("\"", "")).toList();
        if (header.containsAll(List.of("celex", "annex", "name"))) {
            return Format.EU;
        }
        if (header.contains("atopid") && (header.contains("member") || header.contains("mem1"))) {
            return header.contains("member") ? Format.ATOP_MEMBERS : Format.ATOP_ALLIANCES;
        }
        if (lines.stream().anyMatch(line -> line.startsWith(SipriRegister.ID) || line.startsWith("\"" + SipriRegister.ID))) {
            return Format.SIPRI;
        }
        if (header.size() >= 4 && header.stream().allMatch(cell -> COLUMN.matcher(cell).matches()) && lines.size() > 1
                && lines.get(1).chars().filter(c -> c == separator).count() >= header.size() - 1) {
            throw new Unusable("register not known",
                    "its columns are those of no register that is read: EU sanctions, SIPRI trade register, ATOP");
        }
        return Format.TEXT;
    }
}
