// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.evaluation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Set;

import org.entente.model.FactType;
import org.entente.model.Role;

/** Holds one predicted fact against one gold fact. */
final class Comparison {

    private static final Set<String> SCORED_ROLES = Set.of("item", "weapon", "place", "beneficiary", "signatory", "via", "title");

    private Comparison() {}

    /** How well the two agree, to rank rivals by; empty where the key roles disagree. */
    static OptionalDouble strength(FactRow gold, FactRow predicted) {
        if (!gold.type().equals(predicted.type())) {
            return OptionalDouble.empty();
        }
        List<String> keys = keyRoles(gold.type()).stream().filter(role -> !gold.role(role).isEmpty()).toList();
        if (!keys.stream().allMatch(role -> agrees(gold, predicted, role))) {
            return OptionalDouble.empty();
        }
        int shared = gold.roles().entrySet().stream()
                .mapToInt(role -> SameName.overlap(role.getValue(), predicted.role(role.getKey()), role.getKey())).sum();
        if (keys.isEmpty() && shared == 0) {
            return OptionalDouble.empty();
        }
        long right = attributes(gold, predicted).values().stream().filter(Boolean::booleanValue).count();
        return OptionalDouble.of(shared + right * 0.1 + 0.01);
    }

    /** Which attributes of the gold fact the predicted one has right. */
    static Map<String, Boolean> attributes(FactRow gold, FactRow predicted) {
        Map<String, Boolean> right = new LinkedHashMap<>();
        List<String> keys = keyRoles(gold.type());
        gold.roles().forEach((role, names) -> {
            if (!keys.contains(role) && SCORED_ROLES.contains(role)) {
                right.put(role, SameName.overlap(names, predicted.role(role), role) == names.size());
            }
        });
        if (gold.quantity() != null) {
            right.put("quantity", gold.quantity().equals(predicted.quantity()));
        }
        if (gold.time() != null) {
            right.put("time", gold.time().equals(predicted.time()));
        }
        right.put("stance", Objects.equals(gold.stance(), predicted.stance()));
        right.put("modality", Objects.equals(gold.modality(), predicted.modality()));
        right.put("speaker", gold.speakers().isEmpty()
                ? predicted.speakers().isEmpty()
                : SameName.overlap(gold.speakers(), predicted.speakers(), "speaker") >= 1);
        return right;
    }

    private static List<String> keyRoles(String type) {
        return FactType.ofLabel(type).map(FactType::keyRoles).orElse(List.of()).stream().map(Role::key).toList();
    }

    /** Whether it takes two to fill a role. */
    private static boolean isMutual(String type, String role) {
        return FactType.ofLabel(type).stream().flatMap(known -> known.shape().ties().stream()).flatMap(tie -> tie.joins().stream())
                .anyMatch(join -> join.from() == join.to() && join.from().key().equals(role));
    }

    private static boolean agrees(FactRow gold, FactRow predicted, String role) {
        List<String> g = gold.role(role);
        List<String> p = predicted.role(role);
        int need = isMutual(gold.type(), role) && g.size() >= 2 ? 2 : 1;
        long right = p.stream().filter(name -> g.stream().anyMatch(other -> SameName.same(other, name, role))).count();
        return SameName.overlap(g, p, role) >= need && 2 * right > p.size();
    }
}
