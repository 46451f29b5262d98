// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.formats.manuscript;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.json.JsonMapper;

/** What a workshop tells, a line for each thing found: a letter, and its JSON. */
final class Wire {

    static final String END = "E";

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private Wire() {}

    static String write(Found found) {
        String letter = switch (found) {
            case Found.Manuscript manuscript -> "D";
            case Found.Member member -> "M";
            case Found.Refused refused -> "R";
        };
        return letter + MAPPER.writeValueAsString(found);
    }

    /** Whether the workshop wrote it, and not its Java that dies. */
    static boolean isTold(String line) {
        return line.equals(END) || line.startsWith("D{") || line.startsWith("M{") || line.startsWith("R{");
    }

    /** What a line tells, or null: that was all. */
    static @Nullable Found read(String line) {
        String json = line.substring(1);
        return switch (line.charAt(0)) {
            case 'D' -> MAPPER.readValue(json, Found.Manuscript.class);
            case 'M' -> MAPPER.readValue(json, Found.Member.class);
            case 'R' -> MAPPER.readValue(json, Found.Refused.class);
            default -> null;
        };
    }
}
