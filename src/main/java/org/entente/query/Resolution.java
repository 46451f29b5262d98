// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.query;

import java.util.List;

/** What a name or id stands for. */
public sealed interface Resolution {

    /** One entity. */
    record Found(EntityRef entity) implements Resolution {}

    /** None; entities with names like it, best first. */
    record Unknown(List<EntityRef> suggestions) implements Resolution {}

    /** Several. */
    record Ambiguous(List<EntityRef> candidates) implements Resolution {}
}
