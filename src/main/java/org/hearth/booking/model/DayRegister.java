package org.hearth.booking.model;

import java.time.Instant;
import java.time.LocalDate;
import org.hearth.booking.BookingRefusal;
import org.hearth.booking.Mark;
import org.hearth.kernel.BadInput;
import org.hearth.kernel.RuleBroken;

/** One day's register: when it may be written, and what a mark may say. */
public record DayRegister(
        String session, int day, LocalDate date, Instant startsAt, Instant endsAt, Instant finishedAt, int version) {

    public boolean isFinished() {
        return finishedAt != null;
    }

    /** Whether the day has come, where the session takes place. */
    public boolean hasCome(Instant now) {
        return !LocalDate.ofInstant(now, WorkingDays.ZONE).isBefore(date);
    }

    /** Refuses marks before the day itself. */
    public void refuseBeforeTheDay(Instant now) {
        if (!hasCome(now)) {
            throw new RuleBroken(BookingRefusal.DAY_NOT_BEGUN, date);
        }
    }

    /** Refuses marks once the register is finished. */
    public void refuseOnceFinished() {
        if (isFinished()) {
            throw new RuleBroken(BookingRefusal.DAY_FINISHED);
        }
    }

    /** How long the day is. */
    public int minutes() {
        return (int) java.time.Duration.between(startsAt, endsAt).toMinutes();
    }

    /**
     * The minutes a mark stands for: asked for late and left early, none for here, the whole day for absent. Refuses
     * {@code booking.minutes-without-late} where others are said: they were meant for late or left early.
     */
    public int missed(Mark mark, Integer said) {
        return switch (mark) {
            case HERE -> always(0, said);
            case ABSENT -> always(minutes(), said);
            case LATE, LEFT_EARLY -> {
                if (said == null || said < 1 || said > minutes()) {
                    throw new BadInput("minutesMissed", BookingRefusal.MINUTES_MISSED, minutes());
                }
                yield said;
            }
        };
    }

    private static int always(int missed, Integer said) {
        if (said != null && said != 0 && said != missed) {
            throw new BadInput("minutesMissed", BookingRefusal.MINUTES_WITHOUT_LATE);
        }
        return missed;
    }
}
