// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.formats;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.entente.model.Attributes;

/** Gathers what a record says of somebody in words of its own. */
public final class Told {

    private final Map<String, List<String>> values = new TreeMap<>();

    /** @throws Unusable where no attribute can be called so */
    public static void requireName(String name) throws Unusable {
        if (!Attributes.isName(name)) {
            String shown = name.substring(0, Math.min(40, name.length())).replaceAll("\\p{Cntrl}", "?");
            throw new Unusable("attribute without a usable name",
                    "'%s' is none: a name has 1 to 100 characters, without control characters and equals signs".formatted(shown));
        }
    }

    public void put(String name, String value) {
        values.computeIfAbsent(name, any -> new ArrayList<>(1)).add(value);
    }

    public Attributes all() {
        return values.isEmpty() ? Attributes.NONE : new Attributes(values);
    }
}
