// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.gazetteer;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The form under which spellings of one name meet. */
final class NameForm {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern ARTICLE = Pattern.compile("^(?i:the)\\s+");
    private static final Pattern DROPPED = Pattern.compile("[.'’‘ʼ`\"“”«»„]");
    private static final Pattern APART = Pattern.compile("[^\\p{L}\\p{N}]+|(?<=\\p{L})(?=\\p{N})|(?<=\\p{N})(?=\\p{L})");
    private static final Set<String> LEGAL = Set.of("ltd", "limited", "llc", "llp", "inc", "incorporated", "corp", "co", "plc", "gmbh",
            "ag",
            "sa", "srl", "spa", "bv", "nv", "oy", "ab", "as", "kg", "ooo", "oao", "zao", "pao", "ao", "jsc", "ojsc", "pjsc", "cjsc", "fze",
            "fzco", "fzc", "pte", "pty", "pvt", "sdn", "bhd", "dooel", "doo", "ооо", "оао", "зао", "пао", "ао");

    private NameForm() {}

    /** Lower case, without diacritics, punctuation, a leading article and legal forms; letters and figures apart. */
    static String of(String name) {
        String plain = MARKS.matcher(Normalizer.normalize(withoutArticle(name), Normalizer.Form.NFKD)).replaceAll("");
        String bare = DROPPED.matcher(Normalizer.normalize(plain, Normalizer.Form.NFC)).replaceAll("").toLowerCase(Locale.ROOT);
        String[] words = APART.split(bare.strip());
        String kept = Arrays.stream(words).filter(word -> !word.isEmpty() && !LEGAL.contains(word)).collect(Collectors.joining(" "));
        return kept.isEmpty() ? String.join(" ", words).strip() : kept;
    }

    static String withoutArticle(String name) {
        return ARTICLE.matcher(name.strip()).replaceFirst("");
    }
}
