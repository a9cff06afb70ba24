package org.hearth.scheduling.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.hearth.scheduling.SchedulingRefusal;

/**
 * How many may come, how many must, and until when one may book.
 *
 * @param minimum 0 for no minimum
 * @param decisionOn when it is decided whether enough have booked; null when there is no minimum
 * @param closesAt null for the usual: 5pm two days before the first day
 */
public record Size(int capacity, int minimum, LocalDate decisionOn, Instant closesAt) {

    private static final int LARGEST = 2000;
    private static final int DAYS_BEFORE_CLOSING = 2;
    private static final LocalTime HOUR_OF_CLOSING = LocalTime.of(17, 0);

    /** Refuses, by field, numbers out of range and a minimum above the capacity or, where known, a too small room. */
    public Size checked(Integer roomHolds, Faults faults) {
        boolean inRange = capacity >= 1 && capacity <= LARGEST;
        if (faults.unless(inRange, "capacity", SchedulingRefusal.NUMBER_RANGE, 1, LARGEST)) {
            boolean fits = roomHolds == null || capacity <= roomHolds;
            faults.unless(fits, "capacity", SchedulingRefusal.ROOM_TOO_SMALL, roomHolds, capacity);
        }
        if (faults.unless(minimum >= 0 && minimum <= LARGEST, "minimum", SchedulingRefusal.NUMBER_RANGE, 0, LARGEST)) {
            faults.unless(minimum <= capacity, "minimum", SchedulingRefusal.MINIMUM_ABOVE_CAPACITY, capacity);
        }
        return this;
    }

    /** When booking ends: as was said, else at 5pm two days before the first day, else when that begins. */
    public Instant closing(LocalDay first, Instant now) {
        return closesAt == null ? usualClosing(first, now) : closesAt;
    }

    static Instant usualClosing(LocalDay first, Instant now) {
        LocalDate day = first.date().minusDays(DAYS_BEFORE_CLOSING);
        Instant usual = new LocalDay(day, HOUR_OF_CLOSING, HOUR_OF_CLOSING).startsAt();
        return usual.isAfter(now) ? usual : first.startsAt();
    }

    /** Refuses a decision or an end of booking that lies after the session has begun. */
    public void before(LocalDay first, Faults faults) {
        if (first == null) {
            return;
        }
        boolean decided = decisionOn == null || !decisionOn.isAfter(first.date());
        faults.unless(decided, "decisionOn", SchedulingRefusal.DECISION_AFTER_START, first.date());
        boolean near = decisionOn == null || !decisionOn.isBefore(first.date().minusYears(1));
        faults.unless(near, "decisionOn", SchedulingRefusal.DECISION_LONG_BEFORE, first.date());
        boolean closed = closesAt == null || !closesAt.isAfter(first.startsAt());
        faults.unless(closed, "closesAt", SchedulingRefusal.CLOSES_AFTER_START, first.startsAt());
    }
}
