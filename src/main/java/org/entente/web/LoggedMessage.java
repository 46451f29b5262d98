// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.web;

import ch.qos.logback.classic.pattern.MessageConverter;
import ch.qos.logback.classic.spi.ILoggingEvent;

/** A message of the log, each further line of it set in and its control characters written out: words of a caller never begin a line. */
public final class LoggedMessage extends MessageConverter {

    @Override
    public String convert(ILoggingEvent event) {
        return visible(super.convert(event)).replace("\n", "\n\t");
    }

    /** The same text with nothing that turns or hides what follows it. */
    static String visible(String text) {
        if (text.codePoints().allMatch(LoggedMessage::isHarmless)) {
            return text;
        }
        StringBuilder visible = new StringBuilder();
        text.codePoints().forEach(each -> {
            if (isHarmless(each)) {
                visible.appendCodePoint(each);
            } else {
                visible.append("\\u%04x".formatted(each));
            }
        });
        return visible.toString();
    }

    private static boolean isHarmless(int character) {
        return character == '\n' || switch (Character.getType(character)) {
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE -> false;
            default -> true;
        };
    }
}
