// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.gazetteer;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import com.ibm.icu.text.Transliterator;

/** Words in one form whatever the script and the romanisation: "Yelabuga", "Elabuga" and "Елабуга" meet. */
public final class Folding {

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern QUOTES = Pattern.compile("[.'’‘ʼ`´ʹʺ\"“”«»„]");
    private static final Pattern HAN = Pattern.compile("(?=\\p{IsHan})|(?<=\\p{IsHan})");
    private static final Transliterator LATIN = Transliterator
            .getInstance("Traditional-Simplified; [:^Han:] Russian-Latin/BGN; [:^Han:] Any-Latin; [:^Han:] Latin-ASCII; Lower()");

    /** One sound, one letter: each rule in its turn. */
    private static final List<Rule> SOUNDS = List.of(new Rule("tsch", "č"), new Rule("shch|sch|sh", "š"), new Rule("zh", "z"),
            new Rule("tch|ch", "č"),
            new Rule("kh", "h"), new Rule("ts|tz|tc|cz", "ц"), new Rule("ph", "f"), new Rule("ck", "k"), new Rule("c(?=[eiy])", "s"),
            new Rule("c", "k"), new Rule("q", "k"), new Rule("w", "v"), new Rule("x", "ks"), new Rule("[yj]", "i"),
            new Rule("(.)\\1+", "$1"), new Rule("^ie|^io(?=[a-z])", "e"), new Rule("ie", "e"));

    private record Rule(Pattern pattern, String replacement) {
        Rule(String pattern, String replacement) {
            this(Pattern.compile(pattern), replacement);
        }
    }

    private Folding() {}

    /** The folded words of a text, in its order; each Han character is a word of its own. */
    public static List<String> words(String text) {
        String bare = QUOTES.matcher(text).replaceAll("");
        String latin = bare.chars().allMatch(c -> c < 128) ? bare.toLowerCase(Locale.ROOT) : LATIN.transliterate(bare);
        return Arrays.stream(NO_WORD.split(QUOTES.matcher(latin).replaceAll(""))).flatMap(HAN::splitAsStream)
                .filter(word -> !word.isEmpty()).map(Folding::fold).toList();
    }

    private static String fold(String word) {
        if (Character.isDigit(word.charAt(0))) {
            return word;
        }
        String folded = word;
        for (Rule rule : SOUNDS) {
            folded = rule.pattern().matcher(folded).replaceAll(rule.replacement());
        }
        return folded;
    }
}
