// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.reading.rules.quantity;

import java.util.Map;
import java.util.stream.Collectors;

import org.entente.reading.rules.syntax.Tokens;
import org.entente.reading.rules.vocabulary.WordTable;
import org.jspecify.annotations.Nullable;

/** Which noun a number counts, read from the parts of speech: more reliable beside numbers than the parse is. */
final class Counting {

    private static final Map<String, String> UNITS = WordTable.rows("units.csv").stream()
            .collect(Collectors.toMap(row -> row.get("word"), row -> row.get("kind")));
    private static final int NONE = -1;

    private final Tokens words;

    Counting(Tokens words) {
        this.words = words;
    }

    /** Whether the number states no count: a calibre, an age, a share, a time, a model's number, a rank. */
    boolean countsNothing(Amount amount) {
        int next = amount.to();
        if (words.isHyphen(next)) {
            return !words.is(next + 1, "strong");
        }
        String unit = UNITS.getOrDefault(words.lemma(next), "");
        return unit.matches("gauge|kind|span|part") || isModelNumber(amount) || words.word(amount.to() - 1).matches("\\d+(st|nd|rd|th|%)");
    }

    /** The place of the noun that the number counts, or -1. */
    int counted(Amount amount) {
        int next = amount.to();
        if (words.isHyphen(next) && words.is(next + 1, "strong")) {
            next += 2;
        }
        if (words.is(next, "of")) {
            return partOf(next + 1);
        }
        return head(next, amount.isOne());
    }

    /** The place of the noun whose stuff is counted in a measure: "barrels of crude oil", or -1. */
    int measured(int measure) {
        boolean measures = "measure".equals(UNITS.get(words.lemma(measure)));
        return measures && words.is(measure + 1, "of") ? head(skipDeterminers(measure + 2), false) : NONE;
    }

    /** What a noun counts in: singular, lower case unless it is a name; people for the members of a nation. */
    @Nullable
    String unit(int noun) {
        if (noun == NONE) {
            return null;
        }
        return switch (words.tag(noun)) {
            case "NNPS" -> isPeople(noun) ? "person" : words.text(noun).replaceFirst("s$", "");
            case "NNP" -> words.text(noun);
            default -> singular(noun);
        };
    }

    /** "Ghanaians", "Iraqis", but not "Stingers". */
    private boolean isPeople(int noun) {
        return words.text(noun).matches("\\p{Lu}\\p{Ll}+(an|i)s");
    }

    /** The tagger's lemma keeps some plurals: "troops". */
    private String singular(int noun) {
        String lemma = words.lemma(noun);
        return isPlural(noun) && lemma.equals(words.word(noun)) && lemma.matches(".*[^s]s")
                ? lemma.substring(0, lemma.length() - 1)
                : lemma;
    }

    /** "two of the ships", but not "one of the largest suppliers". */
    private int partOf(int at) {
        int start = skipDeterminers(at);
        boolean superlative = words.tag(start).equals("JJS") || words.tag(start).equals("RBS");
        return superlative || words.tag(start).startsWith("PRP") ? NONE : head(start, false);
    }

    private int skipDeterminers(int at) {
        int start = at;
        while (words.tag(start).matches("DT|PDT|PRP\\$|WDT")) {
            start++;
        }
        return start;
    }

    private int head(int start, boolean one) {
        int last = NONE;
        for (int at = start; at < Math.min(words.size(), start + 14); at++) {
            String tag = words.tag(at);
            if (tag.startsWith("NN")) {
                if (last != NONE && isPlural(last) && tag.startsWith("NNP")) {
                    return last;
                }
                last = at;
            } else if (last != NONE && isPlural(last) || !goesOn(at, tag, last, one)) {
                return last;
            }
        }
        return last;
    }

    private boolean goesOn(int at, String tag, int last, boolean one) {
        if (words.isHyphen(at)) {
            return tag.equals("HYPH");
        }
        if (!one && (tag.equals(",") || tag.equals("CC"))) {
            return (words.tag(at - 1).startsWith("JJ") || last == at - 1 && words.tag(last).equals("NN") || words.tag(at - 1).equals(","))
                    && words.tag(at + 1).matches("JJ.*|NN.*|VBN|VBG|CC");
        }
        return switch (tag) {
            case "JJ", "JJR", "POS", "SYM", "VBG", "FW", "AFX" -> true;
            case "VBN" -> last == NONE || words.isHyphen(at - 1);
            case "RB" -> last == NONE && words.tag(at + 1).matches("JJ|VBN");
            case "CD" -> last != NONE && words.tag(last).equals("NNP") || words.tag(at + 1).equals("NN") || words.isHyphen(at + 1)
                    || words.isHyphen(at - 1);
            case "``", "''" -> true;
            default -> false;
        };
    }

    private boolean isPlural(int noun) {
        return words.tag(noun).equals("NNS");
    }

    /** "Leopard 2": a small figure right behind a name that is nobody's and no place's. */
    private boolean isModelNumber(Amount amount) {
        boolean bare = amount.to() == amount.from() + 1 && words.word(amount.from()).matches("\\d{1,3}");
        boolean hyphened = words.isHyphen(amount.from() - 1) && words.word(amount.from() - 2).matches("\\p{L}+");
        return hyphened
                || bare && words.tag(amount.from() - 1).startsWith("NNP") && words.label(amount.from() - 1).matches("O|MISC|WEAPON");
    }
}
