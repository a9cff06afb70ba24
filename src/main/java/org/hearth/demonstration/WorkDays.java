package org.hearth.demonstration;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;

/** The days on which training takes place in England: Monday to Friday, no bank holiday, not around Christmas. */
final class WorkDays {

    private static final MonthDay CHRISTMAS_FROM = MonthDay.of(12, 22);
    private static final MonthDay CHRISTMAS_TO = MonthDay.of(1, 2);

    private WorkDays() {}

    static boolean isOne(LocalDate day) {
        MonthDay date = MonthDay.from(day);
        boolean weekend = day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
        return !weekend
                && date.isBefore(CHRISTMAS_FROM)
                && date.isAfter(CHRISTMAS_TO)
                && !isMondayHoliday(day)
                && !day.equals(easter(day.getYear()).minusDays(2))
                && !day.equals(easter(day.getYear()).plusDays(1));
    }

    /** The day itself, or the first working day after it. */
    static LocalDate from(LocalDate day) {
        LocalDate found = day;
        while (!isOne(found)) {
            found = found.plusDays(1);
        }
        return found;
    }

    /** The day itself, or the last working day before it. */
    static LocalDate upTo(LocalDate day) {
        LocalDate found = day;
        while (!isOne(found)) {
            found = found.minusDays(1);
        }
        return found;
    }

    private static boolean isMondayHoliday(LocalDate day) {
        LocalDate last = day.with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY));
        LocalDate first = day.with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY));
        return day.getMonth() == Month.MAY && (day.equals(first) || day.equals(last))
                || day.getMonth() == Month.AUGUST && day.equals(last);
    }

    /** Easter Sunday by Gauss's rule, which holds without exceptions until 2048. */
    private static LocalDate easter(int year) {
        int moon = (19 * (year % 19) + 24) % 30;
        int week = (2 * (year % 4) + 4 * (year % 7) + 6 * moon + 5) % 7;
        return LocalDate.of(year, Month.MARCH, 22).plusDays(moon + week);
    }
}
