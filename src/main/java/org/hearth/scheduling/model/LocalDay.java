package org.hearth.scheduling.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearth.scheduling.PlannedDay;
import org.hearth.scheduling.SchedulingRefusal;

/**
 * One day as people agree it: date and times on the clock in Europe/London. The instants follow from it. A time the
 * clocks skip in spring does not exist and is refused; of a time that comes twice in autumn the earlier one is meant.
 */
public record LocalDay(LocalDate date, LocalTime from, LocalTime to) {

    /** Where Hearth's partnerships are. */
    public static final ZoneId ZONE = ZoneId.of("Europe/London");

    private static final int MOST_DAYS = 30;
    private static final int YEARS_AHEAD = 3;

    /** When the day begins, as an instant. */
    public Instant startsAt() {
        return at(from);
    }

    /** When the day ends, as an instant. */
    public Instant endsAt() {
        return at(to);
    }

    private Instant at(LocalTime time) {
        return ZonedDateTime.ofLocal(date.atTime(time), ZONE, null).toInstant();
    }

    /** Whether the clocks show this time on this date at all. */
    static boolean exists(LocalDateTime time) {
        return !ZONE.getRules().getValidOffsets(time).isEmpty();
    }

    /**
     * Reads the days asked for, in the order of their dates. Refuses, under the field at fault like {@code days/0/to},
     * days without a date or times, ending before they begin, at times that do not exist, twice on a date, in the past
     * or more than three years ahead, and under {@code days} more than 30 of them.
     *
     * @param kept days that were agreed before; these may lie in the past
     */
    public static List<LocalDay> read(List<PlannedDay> asked, Set<LocalDay> kept, LocalDate today, Faults faults) {
        if (!faults.unless(asked.size() <= MOST_DAYS, "days", SchedulingRefusal.DAYS_TOO_MANY, MOST_DAYS)) {
            return List.of();
        }
        List<LocalDay> days = new ArrayList<>();
        Set<LocalDate> dates = new HashSet<>();
        for (int at = 0; at < asked.size(); at++) {
            LocalDay day = read(asked.get(at), at + 1, faults);
            if (day != null
                    && (kept.contains(day) || day.isWithin(at + 1, today, faults))
                    && faults.unless(
                            dates.add(day.date), field(at + 1, "date"), SchedulingRefusal.DAY_TWICE, day.date)) {
                days.add(day);
            }
        }
        days.sort(Comparator.comparing(LocalDay::date));
        return days;
    }

    private static LocalDay read(PlannedDay asked, int number, Faults faults) {
        String missing = missing(asked);
        if (!faults.unless(missing == null, field(number, missing), SchedulingRefusal.DAY_INCOMPLETE, number)) {
            return null;
        }
        var day = new LocalDay(
                asked.date(),
                asked.from().truncatedTo(ChronoUnit.MINUTES),
                asked.to().truncatedTo(ChronoUnit.MINUTES));
        boolean ordered = day.from.isBefore(day.to);
        boolean begins = exists(day.date.atTime(day.from));
        boolean there = begins && exists(day.date.atTime(day.to));
        boolean good = faults.unless(ordered, field(number, "to"), SchedulingRefusal.DAY_ENDS_FIRST, number)
                && faults.unless(
                        there, field(number, begins ? "to" : "from"), SchedulingRefusal.NO_SUCH_TIME, day.date);
        return good ? day : null;
    }

    /** The first part of a day that was left out; null when all of it is there. */
    private static String missing(PlannedDay asked) {
        if (asked == null || asked.date() == null) {
            return "date";
        }
        return asked.from() == null ? "from" : asked.to() == null ? "to" : null;
    }

    private static String field(int number, String part) {
        return "days/" + (number - 1) + "/" + part;
    }

    private boolean isWithin(int number, LocalDate today, Faults faults) {
        String field = field(number, "date");
        return faults.unless(!date.isBefore(today), field, SchedulingRefusal.DAY_PASSED, number)
                && faults.unless(
                        date.isBefore(today.plusYears(YEARS_AHEAD)),
                        field,
                        SchedulingRefusal.DAY_TOO_FAR_AHEAD,
                        YEARS_AHEAD);
    }
}
