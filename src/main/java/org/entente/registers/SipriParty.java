// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.registers;

import java.util.Locale;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.entente.formats.Sizes;
import org.entente.model.Attributes;
import org.entente.model.EntityKind;
import org.entente.model.Name;

/** Suppliers and recipients as SIPRI writes them. */
final class SipriParty {

    /** {@code Hezbollah (Lebanon)*}: an armed group; {@code NATO**}: an international organisation; older extracts have daggers. */
    private static final Pattern NO_STATE = Pattern.compile("^(.+?)(?:\\s*\\(([^)]*)\\))?\\s*[*†‡§]+$");
    private static final Pattern UNKNOWN = Pattern.compile(
            "^unknown (supplier|recipient|rebel group|group|countr)(?:y|ies|s|\\(s\\))?\\s*[*†‡§]*$",
            Pattern.CASE_INSENSITIVE);

    /** Names that SIPRI writes otherwise than the gold guideline does. */
    private static final Map<String, String> STATES = Map.of("UAE", "United Arab Emirates", "DR Congo", "Democratic Republic of the Congo",
            "Bosnia-Herzegovina", "Bosnia and Herzegovina", "Turkiye", "Turkey", "Viet Nam", "Vietnam", "eSwatini", "Eswatini", "Congo",
            "Republic of the Congo");

    private SipriParty() {}

    static Name of(String written) {
        if (written.length() > Sizes.LONGEST) {
            return Name.of(written, EntityKind.STATE);
        }
        Matcher unknown = UNKNOWN.matcher(written);
        if (unknown.matches()) {
            String who = unknown.group(1).toLowerCase(Locale.ROOT);
            return Name.of("unknown " + (who.equals("countr") ? "countries" : who + "s"), EntityKind.GROUP);
        }
        Matcher noState = NO_STATE.matcher(written);
        if (!noState.matches()) {
            return Name.of(STATES.getOrDefault(written, written), EntityKind.STATE);
        }
        String state = noState.group(2);
        return new Name(noState.group(1), EntityKind.ORGANIZATION, null, Map.of(),
                state == null ? Attributes.NONE : new Attributes(Map.of("country", List.of(state))));
    }
}
