// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.registers;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.entente.model.Reliability;
import org.entente.model.Vouched;
import org.jspecify.annotations.Nullable;

/**
 * What machine tags say by the Admiralty code: {@code admiralty-scale:source-reliability="b"} and
 * {@code admiralty-scale:information-credibility="2"}, as MISP and others write them; and {@code confidence="35"}.
 */
final class Admiralty {

    private static final Pattern RELIABILITY = Pattern.compile("admiralty-scale:source-reliability\\s*=\\s*[\"'\u201c]?([a-g])\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CREDIBILITY = Pattern
            .compile("admiralty-scale:information-credibility\\s*=\\s*[\"'\u201c]?([1-6])\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern CONFIDENCE = Pattern.compile("(?<![\\w-])confidence\\s*=\\s*[\"'\u201c]?(\\d{1,3})\\b",
            Pattern.CASE_INSENSITIVE);
    private static final int MOST_SURE = 100;

    private Admiralty() {}

    /**
     * What a source vouches for.
     *
     * @param tags tags of the thing itself, then those of its author: the first that tells counts, of several the more cautious
     * @param confidence 0 to 100, or null; anything else tells nothing
     */
    static Vouched of(List<List<String>> tags, @Nullable Integer confidence) {
        String reliability = first(RELIABILITY, tags);
        String credibility = first(CREDIBILITY, tags);
        String tagged = confidence == null ? first(CONFIDENCE, tags) : null;
        Integer sure = tagged == null ? confidence : Integer.valueOf(tagged);
        boolean valid = sure != null && sure >= 0 && sure <= MOST_SURE;
        return Vouched.of(reliability == null ? null : reliability(reliability),
                credibility == null ? null : Integer.valueOf(credibility), valid ? sure : null);
    }

    private static @Nullable String first(Pattern pattern, List<List<String>> tags) {
        return tags.stream().map(some -> values(pattern, some)).filter(values -> !values.isEmpty()).findFirst()
                .map(values -> values.stream().max(String::compareToIgnoreCase).orElseThrow()).orElse(null);
    }

    private static List<String> values(Pattern pattern, Collection<String> tags) {
        return tags.stream().flatMap(tag -> pattern.matcher(tag).results()).map((MatchResult found) -> found.group(1)).toList();
    }

    /** MISP's seventh letter, deliberately deceptive, is no better than unreliable. */
    private static Reliability reliability(String letter) {
        return letter.equalsIgnoreCase("g") ? Reliability.E : Reliability.valueOf(letter.toUpperCase(Locale.ROOT));
    }
}
