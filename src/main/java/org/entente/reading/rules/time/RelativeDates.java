// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.reading.rules.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;

import org.entente.model.Period;
import org.entente.reading.rules.quantity.Numerals;
import org.entente.reading.rules.syntax.Tokens;
import org.entente.reading.rules.time.Point.Calendar;
import org.entente.reading.rules.time.Point.Fixed;

import org.jspecify.annotations.Nullable;

/** Reads dates that count from the document's: "last week", "two years ago", "over the past 7 months", "earlier this year". */
final class RelativeDates {

    private final Tokens words;
    private final TimeWords times;
    private final Numerals numerals;
    private final @Nullable LocalDate date;

    RelativeDates(Tokens words, @Nullable LocalDate date) {
        this.words = words;
        this.times = new TimeWords(words);
        this.numerals = new Numerals(words);
        this.date = date;
    }

    @Nullable
    Dated at(int at) {
        if (times.value("day", at) != null) {
            Integer days = times.number("day", at);
            return fixed(date == null || days == null ? null : Period.of(date.plusDays(days)), at, at + 1);
        }
        if (words.is(at, "the") && words.is(at + 1, "weekend")) {
            return weekend(at, at + 2);
        }
        Dated ago = ago(at);
        Dated rolling = ago == null ? rolling(at) : ago;
        Dated halved = rolling == null ? halved(at) : rolling;
        Dated season = halved == null ? season(at) : halved;
        Dated shifted = season == null ? shifted(at) : season;
        return shifted == null && times.weekday(at) != null ? weekday(at) : shifted;
    }

    private Dated weekday(int at) {
        Integer weekday = times.weekday(at);
        return Dated.of(new Point.Weekday(weekday == null ? 1 : weekday), at, at + 1);
    }

    /** "in the spring", "this summer", "last autumn". */
    private @Nullable Dated season(int at) {
        boolean bare = words.is(at, "the") && words.is(at - 1, "in", "since", "during", "until", "by");
        boolean shown = words.is(at, "this", "last") && words.tag(at + 1).startsWith("NN");
        boolean dated = times.year(words.is(at + 2, "of") ? at + 3 : at + 2) != null;
        Integer month = (bare || shown) && !dated ? times.number("season", at + 1) : null;
        return month == null ? null : Dated.of(new Point.Season(month), at, at + 2);
    }

    private Dated weekend(int from, int to) {
        if (date == null) {
            return fixed(null, from, to);
        }
        LocalDate saturday = date.with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));
        return fixed(new Period(saturday, saturday.plusDays(1)), from, to);
    }

    /** "three weeks ago", "a year ago". */
    private @Nullable Dated ago(int at) {
        var count = numerals.at(at);
        int unit = count.isPresent() ? count.get().to() : at + 1;
        Step step = step(unit);
        if (step == null || !words.is(unit + 1, "ago") || count.isEmpty() && !words.is(at, "a", "an")) {
            return null;
        }
        int steps = count.isPresent() ? (int) Math.min(count.get().value(), 1000) : 1;
        return fixed(date == null ? null : step.around(step.move(date, -steps)), at, unit + 2);
    }

    /** "the past two years", "the last week": runs up to the document's date. */
    private @Nullable Dated rolling(int at) {
        int shift = words.is(at, "the") ? at + 1 : at;
        boolean back = words.is(shift, "past") || words.is(shift, "last") && (shift > at || numerals.at(shift + 1).isPresent());
        if (!back) {
            return null;
        }
        var count = numerals.at(shift + 1);
        int unit = count.isPresent() ? count.get().to() : shift + 1;
        Step step = step(unit);
        if (step == null || count.isEmpty() && words.word(unit).endsWith("s")) {
            return null;
        }
        int steps = count.isPresent() ? (int) Math.min(count.get().value(), 1000) : 1;
        return fixed(date == null ? null : new Period(step.move(date, -steps), date), at, unit + 1);
    }

    /** "earlier this month", "later this year", "early next year", "the end of last month", "the end of the year". */
    private @Nullable Dated halved(int at) {
        int start = words.is(at, "the") ? at + 1 : at;
        Part part = times.part(start);
        boolean near = words.is(start, "earlier", "later");
        if (part == null && !near) {
            return null;
        }
        int shift = words.is(start + 1, "of", "in") ? start + 2 : start + 1;
        Integer steps = words.is(shift, "the") && part != null ? Integer.valueOf(0) : times.number("shift", shift);
        Step step = step(shift + 1);
        if (steps == null || step == null) {
            return null;
        }
        Period whole = date == null ? null : step.around(step.move(date, steps));
        return fixed(whole == null ? null : part == null ? cut(whole, words.is(start, "earlier")) : partOf(part, step, whole), at,
                shift + 2);
    }

    private @Nullable Period cut(Period whole, boolean earlier) {
        LocalDate from = whole.from();
        LocalDate to = whole.to();
        if (date == null || from == null || to == null || date.isBefore(from) || date.isAfter(to)) {
            return date == null ? null : whole;
        }
        return earlier ? new Period(from, date) : new Period(date, to);
    }

    private static Period partOf(Part part, Step step, Period whole) {
        LocalDate from = whole.from();
        return from == null ? whole : switch (step) {
            case MONTHS -> part.of(YearMonth.from(from));
            case YEARS -> part.of(from.getYear());
            case DAYS, WEEKS, FORTNIGHTS, QUARTERS, DECADES -> whole;
        };
    }

    /** "last month", "this year", "next week", "last Friday", "last July", "the previous year". */
    private @Nullable Dated shifted(int at) {
        int shift = words.is(at, "the") && words.is(at + 1, "previous") ? at + 1 : at;
        Integer steps = times.number("shift", shift);
        if (steps == null) {
            return null;
        }
        int next = shift + 1;
        Step step = step(next);
        if (step != null && !words.word(next).endsWith("s")) {
            return fixed(date == null ? null : step.around(step.move(date, steps)), at, next + 1);
        }
        if (words.is(next, "weekend") && steps <= 0) {
            return weekend(at, next + 1);
        }
        Integer weekday = times.weekday(next);
        if (weekday != null) {
            return fixed(named(weekday, steps), at, next + 1);
        }
        Integer month = times.month(next);
        return month == null ? null : Dated.of(new Calendar(year(month, steps), month, null, null), at, next + 1);
    }

    private @Nullable Period named(int weekday, int steps) {
        LocalDate day = date == null
                ? null
                : steps < 0 ? new Anchor(date.minusDays(1), false).day(weekday) : new Anchor(date.plusDays(steps), true).day(weekday);
        return day == null ? null : Period.of(day);
    }

    /** "last July" is the one before; "this July" the one of this year. */
    private @Nullable Integer year(int month, int steps) {
        return date == null
                ? null
                : date.getYear() + (steps < 0 && month >= date.getMonthValue()
                        ? -1
                        : steps > 0 && month <= date.getMonthValue() ? 1 : 0);
    }

    private @Nullable Step step(int at) {
        String value = times.value("unit", at);
        return value == null ? null : Step.valueOf(value);
    }

    private static Dated fixed(@Nullable Period period, int from, int to) {
        return Dated.of(new Fixed(period), from, to);
    }
}
