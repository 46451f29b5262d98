// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.gazetteer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A person's name in whatever order, script and romanisation: its words folded and sorted, whole and without each that may be a
 * patronymic.
 *
 * @param keys what of it is kept, with the patronymic that is left out; nothing where it is a single word
 */
public record PersonName(Map<String, String> keys) {

    private static final Pattern PATRONYMIC = Pattern.compile(".{2,}(?:[eo]vič|ič|[eoi]vna|ična)");
    private static final Pattern INITIAL = Pattern.compile("(?<![\\p{L}'’])\\p{L}(?![\\p{L}'’])");
    private static final int SHORTEST = 2;
    private static final Memo<String, PersonName> KNOWN = new Memo<>(PersonName::made);

    /** The name that is written so. */
    public static PersonName of(String text) {
        return KNOWN.of(text);
    }

    private static PersonName made(String text) {
        List<String> words = Folding.words(text).stream().sorted().toList();
        Map<String, String> keys = new LinkedHashMap<>();
        if (words.size() < SHORTEST || INITIAL.matcher(text).find() || words.stream().anyMatch(PersonName::isNumber)) {
            return new PersonName(keys);
        }
        keys.put(String.join(" ", words), "");
        if (words.size() > SHORTEST) {
            words.stream().filter(word -> PATRONYMIC.matcher(word).matches()).forEach(patronymic -> {
                List<String> left = new ArrayList<>(words);
                left.remove(patronymic);
                keys.putIfAbsent(String.join(" ", left), patronymic);
            });
        }
        return new PersonName(keys);
    }

    private static boolean isNumber(String word) {
        return Character.isDigit(word.charAt(0));
    }
}
