package org.hearth.booking.model;

import java.util.List;
import java.util.Map;
import org.hearth.booking.Attended;
import org.hearth.booking.Mark;

/**
 * What the registers of a session come to for one booking (domain rule C9): full attendance is being there on every day,
 * with at most {@value #TOLERATED} minutes of any one day missed by coming late or leaving early.
 */
public final class FullAttendance {

    /** Minutes of a day that may be missed. */
    public static final int TOLERATED = 30;

    private FullAttendance() {}

    /** The mark of one day. */
    public record DayMark(Mark mark, int minutesMissed) {

        boolean present() {
            return mark != Mark.ABSENT;
        }

        boolean full() {
            return present() && minutesMissed <= TOLERATED;
        }
    }

    /**
     * Settles one booking.
     *
     * @param marks by the day's number; a day without a mark counts as absent
     * @param taughtMinutes of each day, in order
     */
    public static Attended of(
            String booking, String person, String partner, Map<Integer, DayMark> marks, List<Integer> taughtMinutes) {
        boolean full = !taughtMinutes.isEmpty();
        boolean any = false;
        int minutes = 0;
        for (int day = 1; day <= taughtMinutes.size(); day++) {
            DayMark mark = marks.getOrDefault(day, new DayMark(Mark.ABSENT, 0));
            full &= mark.full();
            any |= mark.present();
            minutes += mark.present() ? Math.max(0, taughtMinutes.get(day - 1) - mark.minutesMissed()) : 0;
        }
        return new Attended(booking, person, partner, full, any, minutes);
    }
}
