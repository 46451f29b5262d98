// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.reading.rules.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.entente.model.Period;
import org.entente.reading.rules.syntax.Tokens;
import org.entente.reading.rules.time.Point.Calendar;
import org.entente.reading.rules.vocabulary.WordTable;

import org.jspecify.annotations.Nullable;

/** Finds the words of time in a sentence, with ranges and what stands before them. */
public final class Times {

    private static final Map<List<String>, String> RELATIONS = WordTable.rows("time-relations.csv").stream()
            .collect(Collectors.toMap(row -> List.of(row.get("phrase").split(" ")), row -> row.get("relation")));
    private static final List<List<String>> PHRASES = RELATIONS.keySet().stream()
            .sorted(Comparator.comparingInt((List<String> phrase) -> phrase.size()).reversed()).toList();

    private final Tokens words;
    private final Anchor anchor;
    private final TimeWords times;
    private final CalendarDates calendar;
    private final RelativeDates relative;

    private Times(Tokens words, Anchor anchor) {
        this.words = words;
        this.anchor = anchor;
        this.times = new TimeWords(words);
        this.calendar = new CalendarDates(words);
        this.relative = new RelativeDates(words, anchor.date());
    }

    public static List<TimeExpression> in(Tokens words, Anchor anchor) {
        Times times = new Times(words, anchor);
        List<TimeExpression> found = new ArrayList<>();
        for (int at = 0; at < words.size();) {
            Span span = times.span(at);
            if (span == null) {
                at++;
                continue;
            }
            TimeExpression expression = times.expression(span);
            if (expression != null) {
                found.add(expression);
            }
            at = span.to;
        }
        return found;
    }

    /** Two dates, equal where there is no range, and the tokens that they cover. */
    private record Span(Point first, Point last, int from, int to) {}

    private @Nullable Span span(int at) {
        Span open = openRange(at);
        if (open != null) {
            return open;
        }
        Dated first = date(at);
        if (first == null) {
            return null;
        }
        Dated last = last(first);
        return last == null
                ? new Span(first.point(), first.point(), first.from(), first.to())
                : new Span(filled(first.point(), last.point()), filled(last.point(), first.point()), first.from(), last.to());
    }

    private @Nullable Dated date(int at) {
        Dated dated = calendar.at(at);
        return dated == null ? relative.at(at) : dated;
    }

    /** "16 to 20 June", "early to mid October": the first lacks what the last has. */
    private @Nullable Span openRange(int at) {
        Integer day = times.day(at);
        Part part = times.part(at);
        int joint = words.isHyphen(at + 1) && (words.is(at + 2, "to", "and")) ? at + 2 : at + 1;
        if (day == null && part == null || !words.isHyphen(joint) && !words.is(joint, "to", "and", "or")) {
            return null;
        }
        int next = words.isHyphen(joint + 1) ? joint + 2 : joint + 1;
        Dated last = times.month(next) == null ? calendar.at(next) : null;
        if (last == null || !(last.point() instanceof Calendar end) || (day == null ? end.part() == null : end.day() == null)) {
            return null;
        }
        return new Span(filled(new Calendar(null, null, day, part), end), end, at, last.to());
    }

    private @Nullable Dated last(Dated first) {
        int joint = first.to();
        boolean and = words.is(joint, "and");
        boolean to = words.isHyphen(joint) || words.is(joint, "to", "through", "until", "till") || words.word(joint).equals("--");
        if (!and && !to) {
            return null;
        }
        Integer day = times.day(joint + 1);
        if (day != null && first.point() instanceof Calendar start && start.day() != null && times.month(joint + 2) == null) {
            Integer year = times.year(words.is(joint + 2, ",") ? joint + 3 : joint + 2);
            int end = year == null ? joint + 2 : words.is(joint + 2, ",") ? joint + 4 : joint + 3;
            return Dated.of(new Calendar(year == null ? start.year() : year, start.month(), day, null), joint + 1, end);
        }
        Dated last = date(words.is(joint + 1, "in", "on", "by") ? joint + 2 : joint + 1);
        return last != null && (to || alike(first.point(), last.point()) || words.is(first.from() - 1, "between")) ? last : null;
    }

    private static boolean alike(Point first, Point last) {
        return first instanceof Calendar a && last instanceof Calendar b
                ? (a.day() == null) == (b.day() == null) && (a.month() == null) == (b.month() == null)
                : first.getClass().equals(last.getClass());
    }

    private static Point filled(Point first, Point last) {
        return first instanceof Calendar a && last instanceof Calendar b ? a.filledFrom(b) : first;
    }

    private @Nullable TimeExpression expression(Span span) {
        Period first = span.first.period(anchor);
        Period last = span.last.period(anchor);
        if (first == null || last == null) {
            return null;
        }
        Period hull = hull(first, last);
        String relation = relation(span.from);
        boolean range = !span.first.equals(span.last);
        boolean since = relation.equals("since") && !range;
        return new TimeExpression(since ? since(hull) : relation.equals("until") && !range ? new Period(null, hull.to()) : hull, span.from,
                span.to, relation.equals("beside") || isDateline(span) || since && isComparison(span.from), since);
    }

    private static Period hull(Period first, Period last) {
        LocalDate from = first.from();
        LocalDate to = last.to();
        return from == null || to == null || to.isBefore(from) ? first : new Period(from, to);
    }

    private Period since(Period period) {
        LocalDate from = period.from();
        LocalDate now = anchor.date();
        if (from == null || now != null && now.isBefore(from)) {
            return new Period(from, null);
        }
        return Period.since(from, now);
    }

    private String relation(int at) {
        int start = words.is(at - 1, "the") ? at - 1 : at;
        return PHRASES.stream().filter(phrase -> words.endsBefore(start, phrase)).findFirst().map(RELATIONS::get).orElse("in");
    }

    /** "the first visit since 2000": the date of the last one. */
    private boolean isComparison(int at) {
        return IntStream.range(Math.max(0, at - 9), at).anyMatch(place -> words.is(place, "first", "only", "latest")
                || words.tag(place).matches("JJS|RBS") && !words.is(place - 1, "at"));
    }

    /** "TUNIS, May 3 (Agency) --": when the report was sent. */
    private boolean isDateline(Span span) {
        if (span.from > 8 || !words.tag(0).startsWith("NNP")) {
            return false;
        }
        boolean agency = words.is(span.to, "(", "-lrb-");
        boolean dash = words.word(span.to).matches("--|\u2013|\u2014");
        for (int at = 0; at < span.from; at++) {
            if (!words.tag(at).matches("NNP|,|IN|-LRB-|-RRB-")) {
                return false;
            }
        }
        return agency || dash;
    }
}
