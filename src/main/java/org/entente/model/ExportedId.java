// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.model;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/** Ids of entities and voices in files whose ids know letters, figures, hyphens, dots and underlines alone, and back again. */
public final class ExportedId {

    private static final String PREFIX = "entente-";
    private static final Pattern ENCODED = Pattern.compile(PREFIX + "[a-z]+\\.(?:[A-Za-z0-9.-]|_[0-9A-F]{2})+");
    private static final String VOICE = "by:";
    private static final int HEX = 2;

    private ExportedId() {}

    /** A colon becomes a dot, any other character an underline and its bytes in UTF-8. */
    public static String write(String id) {
        StringBuilder text = new StringBuilder(PREFIX);
        for (byte each : id.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) each;
            if (c == ':') {
                text.append('.');
            } else if (c < 128 && (Character.isLetterOrDigit(c) || c == '-')) {
                text.append(c);
            } else {
                text.append('_').append(HexFormat.of().withUpperCase().toHexDigits(each));
            }
        }
        return text.toString();
    }

    /** The id of what proves that somebody says something; never that of an entity. */
    public static String writeVoice(String voice) {
        return write(VOICE + voice);
    }

    /** The voice that was written so; empty where this is none. */
    public static Optional<String> readVoice(String text) {
        return read(text).filter(id -> id.startsWith(VOICE)).map(id -> id.substring(VOICE.length()));
    }

    /** The id that was written so; empty where this is none. */
    public static Optional<String> read(String text) {
        if (!ENCODED.matcher(text).matches()) {
            return Optional.empty();
        }
        ByteArrayOutputStream id = new ByteArrayOutputStream();
        for (int i = PREFIX.length(); i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '_') {
                id.write(HexFormat.fromHexDigits(text, i + 1, i + 1 + HEX));
                i += HEX;
            } else {
                id.write(c == '.' ? ':' : c);
            }
        }
        return Optional.of(id.toString(StandardCharsets.UTF_8));
    }
}
