// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.resolution;

import java.util.List;
import java.util.regex.Pattern;

import org.entente.model.EntityKind;
import org.entente.model.Name;

/** The acronyms of one document: capitals that are the initials of just one of its organisations stand for it. */
final class Acronyms {

    private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}{3,8}");
    private static final Pattern SMALL_START = Pattern.compile("(?<=\\s|^)[^\\p{Lu}\\s]\\S*|(?<=[\\p{L}])[^\\s-]*");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{Lu}]+");

    private final List<Name> organizations;

    Acronyms(List<Name> names) {
        this.organizations = names.stream().filter(name -> name.kind() == EntityKind.ORGANIZATION).distinct().toList();
    }

    /** The name that an acronym stands for, or the name itself. */
    Name spelledOut(Name name) {
        if (name.entityId() != null || !CAPITALS.matcher(name.text()).matches()) {
            return name;
        }
        List<Name> meant = organizations.stream().filter(other -> initials(other.text()).equals(name.text())).toList();
        return meant.size() == 1 ? meant.getFirst() : name;
    }

    private static String initials(String text) {
        return NO_LETTER.matcher(SMALL_START.matcher(text).replaceAll("")).replaceAll("");
    }
}
