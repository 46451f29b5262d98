// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.gazetteer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Surnames and given names that so many bear that they tell nobody. */
final class CommonNames {

    private static final String RESOURCE = "/gazetteer/common-names.txt";

    private static final int PAIR = 2;

    private final Set<String> words;

    private CommonNames(Set<String> words) {
        this.words = words;
    }

    static CommonNames load() {
        try (InputStream in = Objects.requireNonNull(CommonNames.class.getResourceAsStream(RESOURCE), RESOURCE);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            Set<String> words = new HashSet<>();
            reader.lines().filter(line -> !line.startsWith("#")).forEach(line -> words.addAll(Folding.words(line)));
            return new CommonNames(words);
        } catch (IOException e) {
            throw new GazetteerUnreadable(RESOURCE, e);
        }
    }

    /** Whether a name is of two words, but for a patronymic, both of which are common. */
    boolean areAll(String name) {
        return PersonName.of(name).keys().keySet().stream().map(key -> List.of(key.split(" ")))
                .anyMatch(key -> key.size() == PAIR && words.containsAll(key));
    }
}
