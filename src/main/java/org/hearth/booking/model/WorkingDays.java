package org.hearth.booking.model;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.HashSet;
import java.util.Set;

/** Working days: Monday to Friday without the bank holidays of England. Times are Europe/London. */
public final class WorkingDays {

    /** Where sessions take place. */
    public static final ZoneId ZONE = ZoneId.of("Europe/London");

    private static final LocalTime CUT_OFF = LocalTime.of(17, 0);
    private static final int DAYS_TO_ANSWER = 5;

    private WorkingDays() {}

    /** The last moment one may cancel or move one's own place: 5pm on the working day before the first day. */
    public static Instant cutOff(Instant firstStart) {
        LocalDate day = LocalDate.ofInstant(firstStart, ZONE).minusDays(1);
        while (!isWorking(day)) {
            day = day.minusDays(1);
        }
        return day.atTime(CUT_OFF).atZone(ZONE).toInstant();
    }

    /** Until when a manager may answer: the end of the fifth working day, or the closing moment if that comes first. */
    public static Instant answerBy(Instant asked, Instant closesAt) {
        LocalDate day = LocalDate.ofInstant(asked, ZONE);
        for (int left = DAYS_TO_ANSWER; left > 0; ) {
            day = day.plusDays(1);
            left -= isWorking(day) ? 1 : 0;
        }
        Instant end = day.atTime(23, 59).atZone(ZONE).toInstant();
        return end.isBefore(closesAt) ? end : closesAt;
    }

    /** Whether people are at work in England on the day. */
    public static boolean isWorking(LocalDate day) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return !weekend && !holidays(day.getYear()).contains(day);
    }

    private static Set<LocalDate> holidays(int year) {
        Set<LocalDate> days = new HashSet<>();
        LocalDate easter = easter(year);
        days.add(easter.minusDays(2));
        days.add(easter.plusDays(1));
        days.add(LocalDate.of(year, Month.MAY, 1).with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY)));
        days.add(LocalDate.of(year, Month.MAY, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY)));
        days.add(LocalDate.of(year, Month.AUGUST, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY)));
        addWithSubstitute(days, LocalDate.of(year, Month.JANUARY, 1));
        addWithSubstitute(days, LocalDate.of(year, Month.DECEMBER, 25));
        addWithSubstitute(days, LocalDate.of(year, Month.DECEMBER, 26));
        return days;
    }

    /** A holiday at a weekend is kept on the next weekday that is not a holiday already. */
    private static void addWithSubstitute(Set<LocalDate> days, LocalDate holiday) {
        LocalDate kept = holiday;
        while (kept.getDayOfWeek() == DayOfWeek.SATURDAY
                || kept.getDayOfWeek() == DayOfWeek.SUNDAY
                || days.contains(kept)) {
            kept = kept.plusDays(1);
        }
        days.add(kept);
    }

    /** Easter Sunday, by the calendar's own arithmetic (Meeus, Jones and Butcher). */
    private static LocalDate easter(int year) {
        int golden = year % 19;
        int century = year / 100;
        int inCentury = year % 100;
        int correction = (century - (century + 8) / 25 + 1) / 3;
        int epact = (19 * golden + century - century / 4 - correction + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (inCentury / 4) - epact - inCentury % 4) % 7;
        int late = (golden + 11 * epact + 22 * weekday) / 451;
        int count = epact + weekday - 7 * late + 114;
        return LocalDate.of(year, count / 31, count % 31 + 1);
    }
}
