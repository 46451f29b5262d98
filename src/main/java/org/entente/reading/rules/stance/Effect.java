// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.reading.rules.stance;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a word makes of its content, as {@code attitudes.csv} writes it. */
public enum Effect {

    /** As firm as the word itself stands. */
    AS_IT_STANDS("as"),

    SO("so"),

    /** Taken for granted, whatever stands above. */
    GIVEN("given"),
    NOT_SO("not"),
    PLANNED("plan"),
    NOT_PLANNED("no-plan"),
    POSSIBLE("maybe"),
    NOT_POSSIBLE("no-maybe"),
    OPEN("open"),

    /** Claims nothing. */
    NOTHING("nothing");

    private static final Map<String, Effect> BY_KEY = Arrays.stream(values()).collect(Collectors.toMap(Effect::key, Function.identity()));

    private final String key;

    Effect(String key) {
        this.key = key;
    }

    String key() {
        return key;
    }

    /** @throws IllegalArgumentException where no effect is written so */
    static Effect of(String key) {
        Effect effect = BY_KEY.get(key);
        if (effect == null) {
            throw new IllegalArgumentException(
                    "no effect is called \"%s\": %s are".formatted(key, BY_KEY.keySet().stream().sorted().toList()));
        }
        return effect;
    }
}
