// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.derive;

import java.util.List;
import java.util.TreeSet;

import org.entente.model.Period;
import org.entente.model.Precision;
import org.entente.model.Role;
import org.entente.model.Voice;

/**
 * Claims that leave out somebody who takes part: two documents tell of one fact only where day, place and weapon are the same.
 *
 * <p>The weapon is part of the bucket. A record of a register is a fact anyway, and an agreement with a name of its own is known by it.
 */
final class OneSided {

    private OneSided() {}

    /** What claims of a bucket have in common that may be about one fact: nothing where both sides are told, else day and place. */
    static String story(StoredClaim claim) {
        if (!isOneSided(claim)) {
            return "";
        }
        Period time = claim.time();
        boolean placed = claim.type().link(Role.PLACE).isEmpty() || !claim.role(Role.PLACE).isEmpty();
        return placed && time != null && time.precision() == Precision.DAY
                ? "on %s at %s".formatted(time.from(), new TreeSet<>(claim.role(Role.PLACE)))
                : "in " + claim.document();
    }

    /** What tells a story of one document from those of others, without the document's id; empty where several may tell it. */
    static String apart(List<StoredClaim> story) {
        StoredClaim any = story.getFirst();
        String name = story(any);
        if (!name.startsWith("in ")) {
            return name;
        }
        TreeSet<String> voices = new TreeSet<>();
        story.forEach(
                claim -> claim.origins().stream().filter(voice -> !voice.equals(Voice.document(claim.document()))).forEach(voices::add));
        return "in %s %s".formatted(any.published(), voices);
    }

    private static boolean isOneSided(StoredClaim claim) {
        if (claim.record() != null || claim.type().shape().isNamed() && AgreementName.isOwn(Buckets.word(claim))) {
            return false;
        }
        if (claim.type().shape().deputies().filter(deputies -> claim.role(deputies).size() > 1).isPresent()) {
            return false;
        }
        List<Role> sides = Buckets.sides(claim.type());
        boolean mutual = sides.size() == 1 && claim.type().shape().isMutual();
        return sides.stream().anyMatch(role -> claim.role(role).size() < (mutual ? 2 : 1));
    }
}
