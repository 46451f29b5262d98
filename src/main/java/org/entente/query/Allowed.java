// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.query;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;

import org.entente.model.EntityKind;
import org.entente.model.FactType;
import org.entente.model.Role;
import org.entente.model.TieKind;

/** What parameters take, in words. */
final class Allowed {

    private Allowed() {}

    static String entityKinds() {
        return "one of " + Arrays.stream(EntityKind.values()).map(EntityKind::label).collect(joining(", ")) + ", Agreement";
    }

    static String factTypes() {
        return "one of " + FactType.all().stream().map(FactType::label).collect(joining(", "));
    }

    static String tieKinds() {
        return "one of " + TieKind.all().stream().map(TieKind::name).collect(joining(", "));
    }

    static String roles() {
        return "one of " + Role.all().stream().map(Role::key).collect(joining(", "));
    }
}
