// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.reading.rules.speech;

import java.util.List;

import org.entente.model.EntityKind;
import org.entente.model.Name;

/**
 * What the sentences before one leave behind.
 *
 * @param person whom "he", "she" and "the researcher" mean
 * @param body whom "the agency" means
 * @param speaker who spoke last
 */
record Context(List<Name> person, List<Name> body, List<Name> speaker) {

    static final Context EMPTY = new Context(List.of(), List.of(), List.of());

    /** After somebody was the subject of a sentence. */
    Context acted(List<Name> names) {
        if (names.isEmpty()) {
            return this;
        }
        return switch (names.getFirst().kind()) {
            case PERSON -> new Context(names, body, speaker);
            case ORGANIZATION -> new Context(person, names, speaker);
            case STATE, PLACE, WEAPON, GOODS, VESSEL, GROUP -> this;
        };
    }

    /** After somebody spoke. */
    Context spoke(List<Name> names) {
        Context next = names.isEmpty() ? this : new Context(person, body, names);
        return next.acted(names.stream().filter(name -> name.kind() == EntityKind.PERSON).findFirst().map(name -> names).orElse(names));
    }
}
