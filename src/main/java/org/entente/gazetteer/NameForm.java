// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.gazetteer;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The form under which spellings of one name meet. */
final class NameForm {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern ARTICLE = Pattern.compile("^(?i:the)\\s+");
    private static final Pattern DROPPED = Pattern.compile("[.'’‘ʼ`\"“”«»„‚‹›「」『』〈〉《》]");
    private static final Pattern HAN_FORMS = Pattern
            .compile("^(?:株式会社|有限会社|주식회사|유한회사|\\(주\\)|㈜)\\s*|\\s*(?:株式会社|有限会社|股份有限公司|有限责任公司|有限公司|주식회사|유한회사)$");
    private static final Pattern BLANKS = Pattern.compile("[\\s,;]+");
    private static final Pattern APART = Pattern.compile("[^\\p{L}\\p{N}]+|(?<=\\p{L})(?=\\p{N})|(?<=\\p{N})(?=\\p{L})");
    private static final Set<String> LEADING_FORMS = Set.of("нао", "тоо", "тов", "пат", "прат", "фгуп", "гуп", "руп", "чуп", "fsue", "fgup",
            "pt", "شركة",
            "llc", "ooo", "oao", "zao", "pao", "ao", "jsc", "ojsc", "pjsc", "cjsc", "ооо",
            "оао", "зао", "пао", "ао");
    private static final Set<String> CLOSING_FORMS = Set.of("sarl", "sas", "eurl", "sl", "slu", "sau", "lda", "ltda", "srls", "snc", "kgaa",
            "ohg", "aps", "a/s",
            "asa", "oyj", "bvba", "vof", "sro", "zrt", "kft", "nyrt", "dd", "ad", "ead", "ood", "eood", "uab", "sia", "ou", "tbk", "kk",
            "wll", "psc", "dmcc",
            "sti", "тоо", "нао", "eirl", "spzoo", "gesmbh", "eireli",
            "ltd", "limited", "llc", "llp", "inc", "incorporated", "corp", "co", "plc",
            "gmbh", "ag", "sa", "srl", "spa", "bv", "nv", "oy", "ab", "as", "kg", "ooo", "oao", "zao", "pao", "ao", "jsc", "ojsc", "pjsc",
            "cjsc", "fze", "fzco", "fzc", "pte", "pty", "pvt", "sdn", "bhd", "dooel", "doo");

    /** Legal forms written out, which stand before the name or behind it. */
    private static final List<List<String>> PHRASES = Stream
            .of("sp z oo", "sa de cv", "spol s ro", "anonim sirketi", "limited sirketi", "kabushiki kaisha", "aktiengesellschaft",
                    "gesellschaft mit beschrankter haftung",
                    "societe anonyme", "societe a responsabilite limitee", "sociedad anonima", "sociedad limitada", "societa per azioni",
                    "naamloze vennootschap",
                    "besloten vennootschap", "товарищество с ограниченной ответственностью", "приватне акціонерне товариство",
                    "публічне акціонерне товариство", "федеральное государственное унитарное предприятие",
                    "federal state unitary enterprise", "open joint stock company", "public joint stock company",
                    "closed joint stock company", "private joint stock company",
                    "joint stock company", "joint-stock company", "open joint-stock company", "public joint-stock company",
                    "closed joint-stock company", "limited liability company", "limited liability partnership", "public limited company",
                    "открытое акционерное общество", "публичное акционерное общество", "закрытое акционерное общество",
                    "акционерное общество", "общество с ограниченной ответственностью", "товариство з обмеженою відповідальністю")
            .map(phrase -> List.of(phrase.split(" "))).toList();

    private static final Memo<String, String> KNOWN = new Memo<>(NameForm::made);

    private NameForm() {}

    /** Lower case, without diacritics, punctuation, a leading article and legal forms; letters and figures apart. */
    static String of(String name) {
        return KNOWN.of(name);
    }

    private static String made(String name) {
        String plain = MARKS.matcher(Normalizer.normalize(withoutArticle(name), Normalizer.Form.NFKD)).replaceAll("");
        String bare = withoutHanForm(
                DROPPED.matcher(Normalizer.normalize(plain, Normalizer.Form.NFC)).replaceAll("").toLowerCase(Locale.ROOT).strip());
        String words = String.join(" ", withoutLegalForm(List.of(BLANKS.split(bare))));
        return Arrays.stream(APART.split(words)).filter(word -> !word.isEmpty()).collect(Collectors.joining(" "));
    }

    private static String withoutHanForm(String name) {
        String bare = HAN_FORMS.matcher(name).replaceAll("");
        return bare.isEmpty() ? name : bare;
    }

    static String withoutArticle(String name) {
        return ARTICLE.matcher(name.strip()).replaceFirst("");
    }

    private static List<String> withoutLegalForm(List<String> words) {
        List<String> bare = withoutPhrase(words);
        int from = 0;
        int to = bare.size();
        while (to - from > 1 && CLOSING_FORMS.contains(bare.get(to - 1))) {
            to--;
        }
        while (to - from > 1 && LEADING_FORMS.contains(bare.get(from))) {
            from++;
        }
        return bare.subList(from, to);
    }

    private static List<String> withoutPhrase(List<String> words) {
        int size = words.size();
        for (List<String> phrase : PHRASES) {
            int length = phrase.size();
            if (size > length && words.subList(0, length).equals(phrase)) {
                return words.subList(length, size);
            }
            if (size > length && words.subList(size - length, size).equals(phrase)) {
                return words.subList(0, size - length);
            }
        }
        return words;
    }
}
