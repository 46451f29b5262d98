// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.cli;

import java.util.regex.Pattern;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Words of strangers as a terminal may show them: nothing in them moves the cursor, names a window or turns the reading order. */
final class Harmless {

    private static final Pattern COMMANDS = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]|[\u202A-\u202E\u2066-\u2069]");
    private static final String SHOWN = "\uFFFD";

    private Harmless() {}

    static String text(String text) {
        return COMMANDS.matcher(text).replaceAll(SHOWN);
    }

    /** The same answer with harmless words. */
    static JsonNode of(JsonNode answer) {
        if (answer.isString()) {
            return JsonMapper.shared().getNodeFactory().stringNode(text(answer.stringValue()));
        }
        if (answer.isArray()) {
            ArrayNode array = JsonMapper.shared().createArrayNode();
            answer.forEach(each -> array.add(of(each)));
            return array;
        }
        if (answer.isObject()) {
            ObjectNode object = JsonMapper.shared().createObjectNode();
            answer.properties().forEach(field -> object.set(text(field.getKey()), of(field.getValue())));
            return object;
        }
        return answer;
    }
}
