// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.gazetteer;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.entente.model.EntityKind;
import org.jspecify.annotations.Nullable;

/**
 * The names that one value of a register holds: several, parted by semicolons, strokes or, where nothing else can be meant, commas; and
 * persons with the surname first and a comma behind it.
 */
public final class WrittenNames {

    private static final Pattern ALWAYS = Pattern.compile("\\s*[;|\\n]\\s*|\\s+/\\s+");
    private static final Pattern STROKE = Pattern.compile("\\s*/\\s*");
    private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");
    private static final Pattern ALSO = Pattern.compile(
            "\\s*\\((?:a\\.?k\\.?a\\.?|also known as|alias)[:\\s]+([^()]+)\\)|,?\\s+(?:a\\.k\\.a\\.|aka|alias)\\s+",
            Pattern.CASE_INSENSITIVE);
    private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv", "dr", "prof", "phd", "md", "esq", "mr", "mrs", "ms",
            "gen",
            "general", "col", "colonel");
    private static final Set<String> PARTICLES = Set.of("van", "von", "de", "del", "della", "di", "da", "dos", "al", "el", "bin", "ibn",
            "bint",
            "abu", "ben", "le", "la", "ter", "zu");

    /** In so many ways may one name be written; what says more of them is no name. */
    private static final int MOST_WAYS = 32;

    private WrittenNames() {}

    /** The names in a value, the first that is whole before the others; never none. */
    public static List<String> apart(String value, EntityKind kind) {
        String text = value.strip();
        Set<String> names = new LinkedHashSet<>();
        for (String part : ALWAYS.split(ALSO.matcher(text).replaceAll(found -> ";" + Matcher.quoteReplacement(also(found.group(1)))))) {
            if (!part.isBlank()) {
                names.addAll(kind == EntityKind.PERSON ? person(part.strip()) : scripts(part.strip()));
            }
        }
        List<String> ordered = new ArrayList<>(names);
        if (kind == EntityKind.PERSON) {
            ordered.sort(Comparator.comparing(name -> words(name) < 2 && isAlphabetic(name)));
        }
        return ordered.isEmpty() ? List.of(value) : ordered;
    }

    private static String also(@Nullable String group) {
        return group == null ? "" : group;
    }

    /**
     * Commas and strokes part names of organisations and things only where the script changes: what else stands behind a comma may be a
     * legal form, a part of the name, or a firm below the one before it.
     */
    private static List<String> scripts(String text) {
        List<String> names = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        Set<UnicodeScript> scripts = EnumSet.noneOf(UnicodeScript.class);
        for (String piece : text.split("(?<=[,/])")) {
            Set<UnicodeScript> ofPiece = scriptsOf(piece);
            if (!ofPiece.isEmpty() && !scripts.isEmpty() && Collections.disjoint(scripts, ofPiece)) {
                names.add(bare(open.toString()));
                open.setLength(0);
                scripts.clear();
            }
            open.append(piece);
            scripts.addAll(ofPiece);
        }
        names.add(bare(open.toString()));
        return names.stream().filter(name -> !name.isEmpty()).toList();
    }

    private static String bare(String text) {
        int end = text.length();
        while (end > 0 && (",/".indexOf(text.charAt(end - 1)) >= 0 || Character.isWhitespace(text.charAt(end - 1)))) {
            end--;
        }
        return text.substring(0, end).strip();
    }

    private static List<String> person(String text) {
        List<String> parts = new ArrayList<>(Arrays.stream(COMMA.split(text)).filter(part -> !part.isEmpty()).toList());
        parts.removeIf(part -> SUFFIXES.contains(part.toLowerCase(Locale.ROOT).replace(".", "")));
        if (parts.size() <= 1) {
            return parts.isEmpty() ? List.of(text) : strokes(parts.getFirst());
        }
        if (parts.stream().allMatch(part -> words(part) == 1)) {
            return Collections.disjoint(scriptsOf(parts.getFirst()), scriptsOf(parts.getLast()))
                    ? inPairs(parts)
                    : List.of(inverted(parts));
        }
        if (parts.size() == 2 && isSurnameFirst(parts.getFirst(), parts.getLast())) {
            return List.of(inverted(parts));
        }
        return parts.stream().flatMap(part -> strokes(part).stream()).toList();
    }

    /** "Иванов, Иван, Ivanov, Ivan": a surname and a name in each script. */
    private static List<String> inPairs(List<String> parts) {
        List<String> names = new ArrayList<>();
        List<String> open = new ArrayList<>();
        for (String part : parts) {
            if (!open.isEmpty() && Collections.disjoint(scriptsOf(open.getFirst()), scriptsOf(part))) {
                names.add(inverted(open));
                open.clear();
            }
            open.add(part);
        }
        names.add(inverted(open));
        return names;
    }

    private static String inverted(List<String> parts) {
        return String.join(" ", parts.subList(1, parts.size())) + (parts.size() == 1 ? "" : " ") + parts.getFirst();
    }

    /** Two names of one person share a word or are of two scripts; a surname and what stands behind its comma do not. */
    private static boolean isSurnameFirst(String surname, String given) {
        if (Collections.disjoint(scriptsOf(surname), scriptsOf(given))) {
            return false;
        }
        Set<String> shared = new HashSet<>(Folding.words(surname));
        shared.retainAll(Folding.words(given));
        shared.removeAll(PARTICLES);
        return shared.isEmpty();
    }

    /** "Sergei/Sergey Sample" is written two ways; "Пример/Sample Ivan" too. */
    private static List<String> strokes(String text) {
        if (text.indexOf('/') < 0) {
            return List.of(text);
        }
        List<String> halves = List.of(STROKE.split(text));
        if (halves.stream().allMatch(half -> words(half) > 1)) {
            return halves;
        }
        List<String> names = List.of("");
        for (String word : text.split("\\s+")) {
            List<String> ways = Arrays.stream(word.split("/")).filter(way -> !way.isEmpty()).toList();
            if (names.size() * ways.size() > MOST_WAYS) {
                return List.of(text);
            }
            names = names.stream().flatMap(name -> ways.stream().map(way -> (name + " " + way).strip())).toList();
        }
        return names;
    }

    private static int words(String text) {
        return text.split("\\s+").length;
    }

    /** Whether its script parts words by blanks, so that a single word is no whole name. */
    private static boolean isAlphabetic(String text) {
        return scriptsOf(text).stream()
                .noneMatch(Set.of(UnicodeScript.HAN, UnicodeScript.HANGUL, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA)::contains);
    }

    private static Set<UnicodeScript> scriptsOf(String text) {
        Set<UnicodeScript> scripts = new HashSet<>();
        text.codePoints().filter(Character::isLetter).mapToObj(UnicodeScript::of).forEach(scripts::add);
        return scripts;
    }
}
