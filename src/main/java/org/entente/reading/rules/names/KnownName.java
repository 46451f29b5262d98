// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.reading.rules.names;

import java.util.Comparator;

import org.entente.model.Entity;
import org.entente.model.EntityKind;

/**
 * A form that stands for an entity.
 *
 * @param written the form
 * @param entity the entity
 * @param use how the form stands for it
 * @param exact whether only these very letters count
 */
record KnownName(String written, Entity entity, Use use, boolean exact) implements Comparable<KnownName> {

    /** How a form stands for an entity, most literal first. */
    enum Use {
        NAME,
        ADJECTIVE,
        METONYM
    }

    boolean isSpelt(String words) {
        if (exact) {
            return written.replace(" ", "").equals(words.replace(" ", ""));
        }
        int first = words.codePointAt(0);
        return !isProper() || !Character.isLowerCase(first);
    }

    private boolean isProper() {
        return entity.kind() != EntityKind.GOODS && Character.isUpperCase(written.codePointAt(0));
    }

    @Override
    public int compareTo(KnownName other) {
        return Comparator.comparing(KnownName::use).thenComparing(name -> name.entity().kind()).compare(this, other);
    }
}
