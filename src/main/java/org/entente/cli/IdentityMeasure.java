// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.entente.gazetteer.Gazetteer;
import org.entente.identity.Candidate;
import org.entente.identity.Measurement;
import org.entente.loader.Members;

import tools.jackson.databind.json.JsonMapper;

/** Prints how good the matcher is on two lists whose members bear numbers of registers. */
final class IdentityMeasure {

    private final PrintWriter out;

    IdentityMeasure(PrintWriter out) {
        this.out = out;
    }

    void run(Path one, Path other, boolean json) {
        Gazetteer gazetteer = Gazetteer.load(UserGazetteer.files());
        Measurement measured = Measurement.of(Members.of(one, gazetteer), Members.of(other, gazetteer));
        if (json) {
            Map<String, Object> counts = new TreeMap<>(Map.of("pairs", measured.pairs(), "one", measured.one(), "found", measured.found(),
                    "wrong", measured.wrong(), "untold", measured.untold(), "recall", measured.recall(), "precision",
                    measured.precision()));
            out.println(JsonMapper.shared().writeValueAsString(counts));
            return;
        }
        out.printf("pairs of which both bear a number  %d%n", measured.pairs());
        out.printf("one by their numbers               %d%n", measured.one());
        out.printf("found by all but the numbers       %d (recall %.3f)%n", measured.found(), measured.recall());
        out.printf("taken for one, two by the numbers  %d (precision %.3f)%n", measured.wrong(), measured.precision());
        out.printf("taken for one, numbers do not tell %d%n", measured.untold());
        print("missed", measured.missed());
        print("wrong", measured.mistaken());
    }

    private void print(String mark, List<Candidate> pairs) {
        pairs.forEach(pair -> out.printf("%-7s %s | %s%n", mark, pair.one().name(), pair.other().name()));
    }
}
