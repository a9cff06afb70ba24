package org.hearth.exchange.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import org.hearth.exchange.ExchangeRefusal;
import org.hearth.kernel.BadInput;

/** From one day to another, both included, in Europe/London. */
public record Period(LocalDate from, LocalDate to) {

    /** The zone days are counted in. */
    public static final ZoneId ZONE = ZoneId.of("Europe/London");

    private static final int LONGEST_YEARS = 5;

    /** The training year that begins on 1 September of the year. */
    public static Period year(int year) {
        LocalDate first = LocalDate.of(year, Month.SEPTEMBER, 1);
        return new Period(first, first.plusYears(1).minusDays(1));
    }

    /** The year in which the training year of a day began. */
    public static int yearOf(LocalDate day) {
        return day.getMonthValue() >= Month.SEPTEMBER.getValue() ? day.getYear() : day.getYear() - 1;
    }

    /**
     * What was asked for; what was not said is taken from the training year of today. Refuses {@code
     * exchange.period-backwards} and {@code exchange.period-too-long}.
     */
    public static Period asked(LocalDate from, LocalDate to, LocalDate today) {
        Period current = year(yearOf(today));
        LocalDate first = from == null ? to == null ? current.from : year(yearOf(to)).from : from;
        LocalDate last = to == null ? year(yearOf(first)).to : to;
        if (last.isBefore(first)) {
            throw new BadInput("to", ExchangeRefusal.PERIOD_BACKWARDS);
        }
        if (!last.isBefore(first.plusYears(LONGEST_YEARS))) {
            throw new BadInput("to", ExchangeRefusal.PERIOD_TOO_LONG, LONGEST_YEARS);
        }
        return new Period(first, last);
    }

    /** The first moment. */
    public Instant begins() {
        return from.atStartOfDay(ZONE).toInstant();
    }

    /** The first moment after it. */
    public Instant ends() {
        return to.plusDays(1).atStartOfDay(ZONE).toInstant();
    }
}
