// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.reading.rules.roles;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.entente.model.EntityKind;
import org.entente.model.Name;
import org.entente.reading.rules.names.Mention;

/** Finds the weapons in a part of a sentence: models by name or behind "of the type", else the class. */
final class Arms {

    private static final String MODEL = "[\\p{Lu}\\d][\\p{L}\\d/-]*(?: [\\p{Lu}\\d][\\p{L}\\d/-]*){0,12}";
    private static final Pattern OF_TYPE = Pattern
            .compile("\\b(?:of(?: the)? types?(?: of)?|called|known as|designated)\\s+(?:the\\s+)?[‘'\"“]?("
                    + MODEL + ")");
    private static final Pattern CLASS = Pattern
            .compile("((?:[\\p{Ll}]{1,40}+(?:-[\\p{Ll}]{1,40}+){0,6}+ ){0,2})(drone|missile|rocket|tank|helicopter|aircraft|"
                    + "howitzer|bomb|munition|shell|torpedo|uav|unmanned aerial vehicle|warship|submarine|mortar|rifle|armoured vehicle|armored vehicle)"
                    + "(?:s|\u2019s)?\\b", Pattern.CASE_INSENSITIVE);

    private Arms() {}

    static List<Name> in(Stretch stretch) {
        List<Name> models = models(stretch);
        return models.isEmpty() ? classes(stretch) : models;
    }

    private static List<Name> models(Stretch stretch) {
        List<Name> models = new ArrayList<>();
        for (Mention mention : stretch.mentions()) {
            Name name = mention.name();
            if (name.kind() == EntityKind.WEAPON && Character.isUpperCase(name.text().codePointAt(0)) && !models.contains(name)) {
                models.add(new Name(name.text(), name.kind(), name.entityId(), Map.of()));
            }
        }
        Matcher type = OF_TYPE.matcher(stretch.words());
        if (models.isEmpty() && type.find()) {
            models.add(Name.of(type.group(1), EntityKind.WEAPON));
        }
        return models;
    }

    private static List<Name> classes(Stretch stretch) {
        Matcher found = CLASS.matcher(stretch.words());
        if (!found.find()) {
            return List.of();
        }
        int from = found.start();
        while (from < found.start(2) && !stretch.describes(from)) {
            from = stretch.words().indexOf(' ', from) + 1;
        }
        String before = stretch.words().substring(from, found.start(2));
        return List.of(Name.of((before + found.group(2)).toLowerCase(Locale.ROOT).strip(), EntityKind.WEAPON));
    }
}
