// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.entente.gazetteer.Folding;

/**
 * One name without legal forms.
 *
 * @param text as it is written
 * @param words its folded words, sorted, each once
 * @param initials the first letters of its words, in order
 */
record Spelling(String text, Set<String> words, String initials) {

    private static final List<List<String>> LEGAL_FORMS = WordList.lines("legal-forms").stream().map(Folding::words)
            .sorted(Comparator.comparingInt((List<String> form) -> form.size()).reversed()).toList();
    private static final List<String> HAN_FORMS = List.of("股 份 有 限 公 司", "有 限 责 任 公 司", "有 限 公 司", "公 司");
    private static final Map<String, String> SYNONYMS = synonyms();
    private static final Pattern ACRONYM = Pattern.compile("[\\p{Lu}\\d-]{2,8}");

    static Spelling of(String text) {
        List<String> words = withoutLegalForms(Folding.words(text));
        Set<String> set = words.stream().map(word -> SYNONYMS.getOrDefault(word, word)).collect(Collectors.toCollection(TreeSet::new));
        return new Spelling(text, set, words.stream().map(word -> word.substring(0, 1)).collect(Collectors.joining()));
    }

    /** Whether it is nothing but capitals and figures: initials more likely than a name. */
    boolean isAcronym() {
        return words.size() == 1 && ACRONYM.matcher(core()).matches();
    }

    private String core() {
        return text.replaceAll("[^\\p{L}\\p{N} -]", "").replaceAll("(?i)^(ооо|оао|зао|пао|ао|ooo|oao|zao|pao|ao|jsc|pjsc|ojsc|llc)\\s+", "")
                .strip();
    }

    boolean isForeign() {
        return text.codePoints().anyMatch(c -> Character.isLetter(c) && Character.UnicodeScript.of(c) != Character.UnicodeScript.LATIN);
    }

    private static List<String> withoutLegalForms(List<String> words) {
        List<String> left = new ArrayList<>(words);
        boolean found = true;
        while (found) {
            found = false;
            for (List<String> form : LEGAL_FORMS) {
                if (left.size() > form.size() && takeAway(left, form)) {
                    found = true;
                }
            }
        }
        String joined = String.join(" ", left);
        for (String form : HAN_FORMS) {
            joined = joined.replace(form, "").strip();
        }
        List<String> rest = List.of(joined.split("\\s+"));
        return rest.getFirst().isEmpty() ? left : rest;
    }

    /** Takes a form away at the beginning or the end, or one of several words in the middle. */
    private static boolean takeAway(List<String> words, List<String> form) {
        int last = words.size() - form.size();
        for (int at = 0; at <= last; at++) {
            if ((at == 0 || at == last || form.size() > 1) && words.subList(at, at + form.size()).equals(form)) {
                words.subList(at, at + form.size()).clear();
                return true;
            }
        }
        return false;
    }

    private static Map<String, String> synonyms() {
        Map<String, String> synonyms = new HashMap<>();
        WordList.lines("synonyms").stream().map(Folding::words)
                .forEach(words -> words.forEach(word -> synonyms.put(word, words.getFirst())));
        return synonyms;
    }
}
