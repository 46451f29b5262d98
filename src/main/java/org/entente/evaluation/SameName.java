// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.evaluation;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether two names mean the same: equal once folded, or one is the other's first or last words. */
final class SameName {

    private static final Set<String> PLACE_ROLES = Set.of("place", "destination");
    private static final Set<String> CITIES = Set.of("pyongyang", "seoul", "moscow", "washington", "kyiv", "kiev", "beijing", "tokyo",
            "tehran");
    private static final Map<String, String> ALIASES = Map.ofEntries(Map.entry("dprk", "north korea"),
            Map.entry("democratic people's republic of korea", "north korea"), Map.entry("pyongyang", "north korea"),
            Map.entry("rok", "south korea"), Map.entry("republic of korea", "south korea"), Map.entry("seoul", "south korea"),
            Map.entry("russian federation", "russia"), Map.entry("moscow", "russia"), Map.entry("kremlin", "russia"),
            Map.entry("u.s.", "united states"), Map.entry("us", "united states"), Map.entry("usa", "united states"),
            Map.entry("washington", "united states"), Map.entry("united states of america", "united states"),
            Map.entry("white house", "united states"), Map.entry("pentagon", "united states"), Map.entry("uk", "united kingdom"),
            Map.entry("britain", "united kingdom"), Map.entry("kyiv", "ukraine"), Map.entry("kiev", "ukraine"),
            Map.entry("beijing", "china"), Map.entry("people's republic of china", "china"), Map.entry("tokyo", "japan"),
            Map.entry("tehran", "iran"), Map.entry("eu", "european union"), Map.entry("un", "united nations"),
            Map.entry("u.n.", "united nations"), Map.entry("u.n. security council", "united nations security council"),
            Map.entry("un security council", "united nations security council"), Map.entry("nis", "national intelligence service"),
            Map.entry("unsc", "united nations security council"), Map.entry("kursk", "kursk oblast"),
            Map.entry("kursk region", "kursk oblast"));

    private static final Pattern DASHES = Pattern.compile("[\u2010-\u2015\u2212-]");
    private static final Pattern APOSTROPHES = Pattern.compile("[\u2018\u2019\u02bc]");
    private static final Pattern COMBINING = Pattern.compile("\\p{M}");
    private static final Pattern ARTICLE = Pattern.compile("^(the|a|an)\\s+");
    private static final Pattern EDGES = Pattern.compile("^[ .,;:\"']+|[ .,;:\"']+$");

    private SameName() {}

    /** How many of the gold names have their like among the predicted. */
    static int overlap(List<String> gold, List<String> predicted, String role) {
        return (int) gold.stream().filter(name -> predicted.stream().anyMatch(other -> same(name, other, role))).count();
    }

    static boolean same(String gold, String predicted, String role) {
        String g = normalise(gold, role);
        String p = normalise(predicted, role);
        if (g.equals(p)) {
            return true;
        }
        List<String> goldWords = words(g);
        List<String> predictedWords = words(p);
        return goldWords.equals(predictedWords) || (goldWords.size() < predictedWords.size()
                ? isEnd(goldWords, predictedWords)
                : isEnd(predictedWords, goldWords));
    }

    private static boolean isEnd(List<String> few, List<String> many) {
        return !few.isEmpty() && few.getLast().length() > 2
                && (many.subList(many.size() - few.size(), many.size()).equals(few) || many.subList(0, few.size()).equals(few));
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.split("\\s+")).filter(word -> !word.isEmpty())
                .map(word -> word.replaceAll("(?<!s)s$", "").replaceAll("ies$", "y")).toList();
    }

    private static String normalise(String name, String role) {
        String text = fold(name);
        return PLACE_ROLES.contains(role) && CITIES.contains(text) ? text : ALIASES.getOrDefault(text, text);
    }

    private static String fold(String name) {
        String plain = APOSTROPHES.matcher(DASHES.matcher(name).replaceAll(" ")).replaceAll("'");
        String letters = COMBINING.matcher(Normalizer.normalize(plain, Normalizer.Form.NFKD)).replaceAll("").toLowerCase(Locale.ROOT);
        return ARTICLE.matcher(EDGES.matcher(letters.replaceAll("\\s+", " ")).replaceAll("")).replaceFirst("");
    }
}
