// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.registers;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.entente.model.EntityKind;
import org.entente.model.Name;
import org.jspecify.annotations.Nullable;

/** States by the codes of the Correlates of War project. */
final class CowStates {

    private static final Map<String, List<Bearer>> BEARERS = load();

    private CowStates() {}

    /** A state that bore a code, until the end of a year. */
    private record Bearer(String name, int until) {}

    /**
     * The state that bore the code in that year; today's where the year is null. A code that is not known gives a group that is described,
     * not named.
     */
    static Name of(String code, @Nullable Integer year) {
        List<Bearer> bearers = BEARERS.getOrDefault(code, List.of());
        if (bearers.isEmpty()) {
            return Name.of("state with COW code " + code, EntityKind.GROUP);
        }
        Bearer bearer = bearers.stream().filter(one -> year != null && year <= one.until()).findFirst().orElse(bearers.getLast());
        return Name.of(bearer.name(), EntityKind.STATE);
    }

    /** By code, those that bear it no more first, in the order of time. */
    private static Map<String, List<Bearer>> load() {
        Map<String, List<Bearer>> bearers = new HashMap<>();
        InputStream in = Objects.requireNonNull(CowStates.class.getResourceAsStream("/source/cow.csv"));
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            reader.lines().skip(2).map(line -> line.split(",", -1))
                    .forEach(row -> bearers.computeIfAbsent(row[0], code -> new ArrayList<>())
                            .add(new Bearer(row[1], row[2].isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(row[2]))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bearers;
    }
}
