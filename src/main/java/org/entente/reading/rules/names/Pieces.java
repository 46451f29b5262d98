// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.reading.rules.names;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Splits words into the pieces by which names are compared: letters and figures, lower case, without diacritics. */
final class Pieces {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OWNER = Pattern.compile("['\u2019\u02bc]s\\b");
    private static final Pattern INNER = Pattern.compile("(?<=\\p{L})[.'\u2019\u02bc](?=\\p{L})|(?<=\\p{L})\\.$");
    private static final Pattern APART = Pattern.compile("[^\\p{L}\\p{N}]+|(?<=\\p{L})(?=\\p{N})|(?<=\\p{N})(?=\\p{L})");

    private Pieces() {}

    static List<String> of(String words) {
        String plain = MARKS.matcher(Normalizer.normalize(words, Normalizer.Form.NFKD)).replaceAll("");
        String joined = INNER.matcher(OWNER.matcher(plain).replaceAll(" s")).replaceAll("").toLowerCase(Locale.ROOT);
        return Arrays.stream(APART.split(joined)).filter(piece -> !piece.isEmpty()).toList();
    }
}
