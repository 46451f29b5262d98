// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.resolution;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.entente.gazetteer.Gazetteer;
import org.entente.gazetteer.GazetteerEntry;
import org.entente.model.Entity;
import org.entente.model.Name;

/**
 * A state's number in the Correlates of War lists, which a register gives in the place of a name.
 *
 * @param number the number
 * @param year the year that it is meant for, or 9999 for the present
 */
record StateNumber(String number, int year) {

    private static final int PRESENT = 9999;

    static Optional<StateNumber> of(Name name) {
        return Optional.ofNullable(name.attributes().get("cow")).map(String::valueOf).map(number -> new StateNumber(number, year(name)));
    }

    /** The state of this number in that year; several bore one number, one after the other. */
    Optional<Entity> find(Gazetteer gazetteer) {
        List<GazetteerEntry> bearers = gazetteer.withCode("cow", number);
        Stream<GazetteerEntry> gone = bearers.stream().filter(entry -> entry.columns().containsKey("until"));
        return Stream.concat(gone.filter(this::fits), bearers.stream().filter(this::fits)).findFirst().map(GazetteerEntry::entity);
    }

    private boolean fits(GazetteerEntry entry) {
        String since = entry.columns().getOrDefault("since", "0");
        String until = entry.columns().getOrDefault("until", String.valueOf(PRESENT));
        return Integer.parseInt(since) <= year && year <= Integer.parseInt(until);
    }

    private static int year(Name name) {
        return name.attributes().get("year") instanceof Number year ? year.intValue() : PRESENT;
    }
}
