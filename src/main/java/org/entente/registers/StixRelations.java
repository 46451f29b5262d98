// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.registers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.entente.model.FactType;
import org.entente.model.Role;
import org.entente.model.TieJoin;

/**
 * What a STIX relationship states: the type of fact, and the roles of its source and its target. It is called like a kind of tie, or as
 * the schema file of its type says.
 *
 * @param type the type of fact
 * @param source the role of {@code source_ref}
 * @param target the role of {@code target_ref}
 */
record StixRelations(FactType type, Role source, Role target) {

    private static final Map<String, StixRelations> BY_TYPE = new HashMap<>();

    static {
        FactType.all().forEach(type -> type.shape().ties().forEach(tie -> {
            TieJoin join = tie.joins().getFirst();
            Stream.concat(Stream.of(tie.kind().name().toLowerCase(Locale.ROOT).replace('_', '-')), tie.stix().stream())
                    .forEach(name -> BY_TYPE.put(name, new StixRelations(type, join.from(), join.to())));
        }));
    }

    /** All that a relationship says, and who says it; the ends of one that holds both ways in one order. */
    List<String> content(StixObject object) {
        List<String> ends = Stream.of(object.text("source_ref"), object.text("target_ref")).toList();
        List<String> content = new ArrayList<>(source == target ? ends.stream().sorted().toList() : ends);
        content.addAll(List.of(type.label(), source.key(), target.key(), String.valueOf(object.time()), object.text("created_by_ref"),
                object.modality().key(),
                String.join(" ", object.exportedVoices())));
        return content;
    }

    /** What a relationship of this type states; empty where it is no fact that Entente knows. */
    static Optional<StixRelations> ofType(String type) {
        return Optional.ofNullable(BY_TYPE.get(type.replace('_', '-')));
    }
}
