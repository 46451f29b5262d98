// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.derive;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names compared without regard to case, punctuation and diacritics. */
final class Words {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Words() {}

    static String normal(String text) {
        String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        return GAPS.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }
}
