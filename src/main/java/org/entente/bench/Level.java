// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.bench;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/**
 * What a crowd of one size saw.
 *
 * @param people how many asked at once
 * @param aSecond right answers a second
 * @param answers how many answers of each sort
 * @param times in milliseconds of the right answers
 */
record Level(int people, double aSecond, Map<Answered, Long> answers, List<Timed> times) {

    /** One ask. */
    record Timed(LookUp kind, Answered answered, double millis) {}

    static Level of(int people, List<Timed> all, double seconds) {
        Map<Answered, Long> answers = new EnumMap<>(Answered.class);
        all.forEach(each -> answers.merge(each.answered(), 1L, Long::sum));
        List<Timed> right = all.stream().filter(each -> each.answered() == Answered.RIGHT).toList();
        return new Level(people, right.size() / seconds, answers, right);
    }

    long count(Answered sort) {
        return answers.getOrDefault(sort, 0L);
    }

    /** The time within which this share of the right answers came; not a number where there was none. */
    double millis(double share, Predicate<LookUp> which) {
        double[] sorted = times.stream().filter(each -> which.test(each.kind())).mapToDouble(Timed::millis).sorted().toArray();
        return sorted.length == 0 ? Double.NaN : sorted[Math.max(0, (int) Math.ceil(share * sorted.length) - 1)];
    }

    /** As JSON shows it. */
    Map<String, Object> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("concurrency", people);
        json.put("perSecond", PathsReport.round(aSecond));
        json.put("p50", PathsReport.round(millis(0.5, kind -> true)));
        json.put("p95", PathsReport.round(millis(0.95, kind -> true)));
        json.put("p99", PathsReport.round(millis(0.99, kind -> true)));
        Arrays.stream(LookUp.values()).forEach(each -> json.put(each.name().toLowerCase(Locale.ROOT) + "P50",
                PathsReport.round(millis(0.5, kind -> kind == each))));
        Arrays.stream(Answered.values()).filter(sort -> sort != Answered.RIGHT)
                .forEach(sort -> json.put(sort.name().toLowerCase(Locale.ROOT), count(sort)));
        return json;
    }
}
