// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.reading;

import java.util.ArrayList;
import java.util.List;

import org.entente.model.Claim;
import org.entente.model.Detail;
import org.entente.model.Document;
import org.entente.model.Quote;
import org.entente.model.Role;
import org.entente.model.Skip;
import org.jspecify.annotations.Nullable;

/** Admits claims of whatever reader: the quote stands at its offsets, and the roles are those of the type. Each refusal is counted with its reason. */
public final class Gate {

    private Gate() {}

    /** The same reading with the claims alone that may be believed to stand in the document; the others are among its skips. */
    public static Reading admit(Document document, Reading reading) {
        List<Claim> admitted = new ArrayList<>();
        List<Skip> skips = new ArrayList<>(reading.skips());
        Text text = new Text(document.text());
        for (Claim claim : reading.claims()) {
            String refusal = refusal(claim, text);
            if (refusal == null) {
                admitted.add(claim);
            } else {
                skips.add(new Skip(document.id(), "claim refused", "%s at %d to %d: %s".formatted(claim.type().label(),
                        claim.quote().start(), claim.quote().end(), refusal)));
            }
        }
        return new Reading(admitted, skips, reading.status());
    }

    private static @Nullable String refusal(Claim claim, Text text) {
        if (!text.holds(claim.quote())) {
            return "its quote does not stand there";
        }
        for (Role role : claim.roles().keySet()) {
            if (claim.type().link(role).isEmpty()) {
                return "'%s' is no role of %s".formatted(role.key(), claim.type().label());
            }
        }
        boolean nobody = claim.roles().values().stream().allMatch(List::isEmpty);
        return nobody && !isKnownByName(claim) ? "nobody and nothing takes part" : null;
    }

    /** An agreement with a name of its own is known by it, whoever its parties are: "the Nairobi Protocol". */
    private static boolean isKnownByName(Claim claim) {
        return claim.type().shape().isNamed()
                && claim.details().getOrDefault(Detail.NAME, List.of()).stream().flatMapToInt(String::codePoints)
                        .anyMatch(Character::isUpperCase);
    }

    /** A text with offsets in code points. */
    private record Text(String text, boolean plain) {

        Text(String text) {
            this(text, text.codePointCount(0, text.length()) == text.length());
        }

        boolean holds(Quote quote) {
            if (quote.start() < 0 || quote.end() < quote.start() || quote.end() > text.length()) {
                return false;
            }
            int begin = plain ? quote.start() : offset(quote.start());
            return begin >= 0 && text.startsWith(quote.text(), begin)
                    && quote.text().codePointCount(0, quote.text().length()) == quote.end() - quote.start();
        }

        private int offset(int point) {
            return point > text.codePointCount(0, text.length()) ? -1 : text.offsetByCodePoints(0, point);
        }
    }
}
