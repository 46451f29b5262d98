// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.resolution;

import java.util.Locale;
import java.util.regex.Pattern;

import org.entente.gazetteer.Memo;

import com.ibm.icu.text.Transliterator;

/** The readable part of an id: Latin letters, figures and hyphens. */
final class Slug {

    private static final Pattern DROPPED = Pattern.compile("[.'’‘ʼ`ʹʺ]");
    private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");
    private static final int LONGEST = 80;
    private static final Transliterator LATIN = Transliterator.getInstance("Any-Latin; Latin-ASCII");

    private static final Memo<String, String> KNOWN = new Memo<>(Slug::made);

    private Slug() {}

    /** The slug of a name in any script; a name without letters and figures, or a very long one, gets a hash. */
    static String of(String name) {
        return KNOWN.of(name);
    }

    private static String made(String name) {
        String latin = name.chars().allMatch(c -> c < 128) ? name : LATIN.transliterate(name);
        String slug = OTHER.matcher(DROPPED.matcher(latin.toLowerCase(Locale.ROOT)).replaceAll("")).replaceAll("-");
        String trimmed = slug.replaceAll("^-|-$", "");
        if (trimmed.isEmpty()) {
            return "x" + Digest.of(name).substring(0, 8);
        }
        return trimmed.length() <= LONGEST
                ? trimmed
                : trimmed.substring(0, LONGEST).replaceAll("-$", "") + "-" + Digest.of(name).substring(0, 8);
    }
}
