// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.reading.rules.time;

import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.entente.model.Period;
import org.entente.reading.rules.syntax.Tokens;
import org.entente.reading.rules.time.Point.Calendar;

import org.jspecify.annotations.Nullable;

/** Reads dates of the calendar: "3 May 2024", "late June", "mid-2023", "the third quarter of 2022", "26.3.2022". */
final class CalendarDates {

    private static final Pattern FIGURES = Pattern.compile("(\\d{1,2})[./](\\d{1,2})[./]((?:19|20)\\d\\d)");
    private static final Pattern ISO = Pattern.compile("((?:19|20)\\d\\d)-(\\d{2})-(\\d{2})");
    private static final Map<String, Integer> ORDINALS = Map.of("first", 1, "second", 2, "third", 3, "fourth", 4);

    private final Tokens words;
    private final TimeWords times;

    CalendarDates(Tokens words) {
        this.words = words;
        this.times = new TimeWords(words);
    }

    @Nullable
    Dated at(int at) {
        Dated figures = figures(at);
        Dated days = figures == null ? day(at) : figures;
        Dated months = days == null ? month(at) : days;
        return months == null ? year(at) : months;
    }

    private @Nullable Dated figures(int at) {
        Matcher iso = ISO.matcher(words.word(at));
        if (iso.matches()) {
            return dated(number(iso, 1), number(iso, 2), number(iso, 3), at);
        }
        Matcher figures = FIGURES.matcher(words.word(at));
        if (!figures.matches()) {
            return null;
        }
        boolean monthFirst = number(figures, 2) > 12;
        return dated(number(figures, 3), number(figures, monthFirst ? 1 : 2), number(figures, monthFirst ? 2 : 1), at);
    }

    private static @Nullable Dated dated(int year, int month, int day, int at) {
        return month < 1 || month > 12 || day < 1 || day > 31 ? null : Dated.of(new Calendar(year, month, day, null), at, at + 1);
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private @Nullable Dated day(int at) {
        int start = times.weekday(at) == null ? at : words.is(at + 1, ",") ? at + 2 : at + 1;
        Integer day = times.day(start);
        int month = day == null ? start : words.is(start + 1, "of") ? start + 2 : start + 1;
        Integer named = times.month(month);
        if (named == null) {
            return null;
        }
        Integer then = day == null ? times.day(month + 1) : day;
        boolean counts = day == null && words.tag(month + 2).equals("NNS") && !words.word(month + 1).matches("\\d+\\p{L}+");
        return then == null || counts ? null : withYear(named, then, null, at, day == null ? month + 2 : month + 1);
    }

    private @Nullable Dated month(int at) {
        Dated part = parted(at);
        if (part != null) {
            return part;
        }
        Integer month = times.month(at);
        return month == null ? null : withYear(month, null, null, at, at + 1);
    }

    /** "early June", "the end of 2024", "mid - May", "end-2026": the part and what it is of. */
    private @Nullable Dated parted(int at) {
        int start = words.is(at, "the") ? at + 1 : at;
        Part part = times.part(start);
        if (part == null) {
            return joined(at);
        }
        int of = words.is(start + 1, "of") || words.isHyphen(start + 1) ? start + 2 : start + 1;
        Integer month = times.month(of);
        if (month != null) {
            return withYear(month, null, part, at, of + 1);
        }
        Integer year = times.year(of);
        return year == null ? null : Dated.of(new Calendar(year, null, null, part), at, of + 1);
    }

    /** "mid-October", "end-2026" in one token. */
    private @Nullable Dated joined(int at) {
        String[] halves = words.word(at).split("-", 2);
        String part = halves.length < 2 ? null : TimeWords.value("part", halves[0]);
        if (part == null) {
            return null;
        }
        String month = TimeWords.value("month", halves[1]);
        if (month != null) {
            return withYear(Integer.parseInt(month), null, Part.valueOf(part), at, at + 1);
        }
        boolean year = halves[1].matches("(19|20)\\d\\d");
        return year ? Dated.of(new Calendar(Integer.valueOf(halves[1]), null, null, Part.valueOf(part)), at, at + 1) : null;
    }

    private Dated withYear(int month, @Nullable Integer day, @Nullable Part part, int from, int to) {
        int place = words.is(to, ",", "of") ? to + 1 : to;
        Integer year = times.year(place);
        boolean counts = year != null && words.is(to, ",") && words.tag(place + 1).equals("NNS");
        return Dated.of(new Calendar(counts ? null : year, month, day, part), from, year == null || counts ? to : place + 1);
    }

    private @Nullable Dated year(int at) {
        if (times.year(at) != null && isYear(at)) {
            return Dated.of(new Calendar(times.year(at), null, null, null), at, at + 1);
        }
        if (words.word(at).matches("(19|20)\\d0s")) {
            int decade = Integer.parseInt(words.word(at).substring(0, 4));
            return Dated.of(new Point.Fixed(new Period(LocalDate.of(decade, 1, 1), LocalDate.of(decade + 9, 12, 31))), at, at + 1);
        }
        Dated stretch = stretch(at);
        return stretch == null ? season(at) : stretch;
    }

    /** A bare figure is a year unless it counts a plural: "in 2019", "the 2019 pact", but not "2019 rifles". */
    private boolean isYear(int at) {
        boolean counts = words.tag(at + 1).matches("NNS|JJ") && !words.tag(at - 1).matches("DT|PRP\\$|POS");
        boolean placed = words.tag(at - 1).matches("IN|TO|DT|PRP\\$|POS|JJ|CC|RB|,|-LRB-|VBG") || words.isHyphen(at - 1) || at == 0
                || words.is(at - 1, "year");
        return !counts && placed && !words.is(at + 1, "%", "percent");
    }

    /** "the first half of 2024", "the third quarter of 2024", "Q3 2024". */
    private @Nullable Dated stretch(int at) {
        int start = words.is(at, "the") ? at + 1 : at;
        Integer which = words.word(start).matches("q[1-4]")
                ? Integer.valueOf(words.word(start).substring(1))
                : ORDINALS.get(words.word(start));
        boolean named = words.word(start).matches("q[1-4]");
        int months = named || words.is(start + 1, "quarter") ? 3 : words.is(start + 1, "half") ? 6 : 0;
        int place = named ? start + 1 : start + 2;
        Integer year = times.year(words.is(place, "of") ? place + 1 : place);
        if (which == null || months == 0 || year == null || which * months > 12) {
            return null;
        }
        LocalDate from = LocalDate.of(year, (which - 1) * months + 1, 1);
        return Dated.of(new Point.Fixed(new Period(from, from.plusMonths(months).minusDays(1))), at,
                words.is(place, "of") ? place + 2 : place + 1);
    }

    private @Nullable Dated season(int at) {
        Integer month = times.number("season", at);
        int place = words.is(at + 1, "of") ? at + 2 : at + 1;
        Integer year = times.year(place);
        if (month == null || year == null) {
            return null;
        }
        return Dated.of(new Point.Fixed(Point.Season.of(year, month)), at, place + 1);
    }
}
