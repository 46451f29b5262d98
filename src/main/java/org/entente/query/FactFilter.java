// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.query;

import org.entente.model.FactType;
import org.entente.model.Modality;
import org.entente.model.Role;
import org.entente.model.Stance;
import org.entente.model.Window;
import org.jspecify.annotations.Nullable;

/**
 * Which facts to list; what is null lets all pass.
 *
 * @param type only facts of this type
 * @param q words that all stand in the fact's name, title, field or force, or in the names of those who take part
 * @param entity id of an entity that takes part
 * @param role the part that it plays
 * @param during only facts that held then
 * @param stance only facts with a claim of this stance
 * @param modality only facts with a claim of this modality
 */
public record FactFilter(@Nullable FactType type, @Nullable String q, @Nullable String entity, @Nullable Role role,
        @Nullable Window during, @Nullable Stance stance, @Nullable Modality modality) {}
