// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.registers;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.entente.formats.Sizes;

/**
 * A name as sanctions lists write it, taken apart: {@code "A (a.k.a. B, C)"} is A with the aliases B and C.
 *
 * @param name the name
 * @param aliases other names
 */
record ListedName(String name, List<String> aliases) {

    private static final Pattern PARENTHESIS = Pattern.compile("^(.+?)\\s*\\((.*)\\)$", Pattern.DOTALL);
    private static final Pattern ALIAS = Pattern.compile(
            "^(?:a\\.?\\s?k\\.?\\s?a\\.?|f\\.?k\\.?a\\.?|also known as|formerly(?: known as)?)[:\\s]+",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BORN = Pattern.compile("^(?:born|née|nee)\\b.*", Pattern.CASE_INSENSITIVE);
    private static final Pattern NOT_LATIN = Pattern.compile("[\\p{L}&&\\P{IsLatin}]");
    private static final Pattern ABBREVIATION = Pattern.compile("[\\p{Lu}\\d&.-]{2,12}");
    private static final Set<String> NO_NAMES = Set.of("text of image", "good quality a.k.a", "low quality a.k.a", "n/a", "-");

    static ListedName of(String written, List<String> others) {
        Set<String> aliases = new LinkedHashSet<>();
        String name = split(written.strip(), aliases);
        for (String other : others) {
            if (!other.endsWith(":") && !NO_NAMES.contains(other.toLowerCase(Locale.ROOT))) {
                aliases.add(split(other, aliases));
            }
        }
        aliases.remove(name);
        return new ListedName(name, List.copyOf(aliases));
    }

    /** The name before a parenthesis that holds other names; these are added to the aliases. */
    private static String split(String written, Set<String> aliases) {
        Matcher parts = PARENTHESIS.matcher(written);
        if (written.length() > Sizes.LONGEST || !parts.matches()) {
            return written;
        }
        String inner = parts.group(2).strip();
        Matcher alias = ALIAS.matcher(inner);
        if (alias.find()) {
            add(inner.substring(alias.end()).split("[,;]"), aliases);
        } else if (NOT_LATIN.matcher(inner).find() || ABBREVIATION.matcher(inner).matches()) {
            add(inner.split(";"), aliases);
        } else if (!BORN.matcher(inner).matches()) {
            return written;
        }
        return parts.group(1).strip();
    }

    private static void add(String[] names, Set<String> aliases) {
        List<String> clean = new ArrayList<>();
        for (String name : names) {
            clean.add(ALIAS.matcher(name.strip()).replaceFirst(""));
        }
        clean.stream().filter(name -> !name.isBlank()).forEach(aliases::add);
    }
}
