package org.hearth.booking.model;

import java.time.Instant;
import org.hearth.booking.ChargeCause;

/**
 * Something a policy may charge for.
 *
 * @param at when the place was given up, or the day was missed
 * @param booked the whole of what was booked; {@code missed} the part that was not attended
 * @param excuse what was given as a reason; null for none
 * @param replacedAt when a colleague took the place; null when nobody did
 * @param colleagueReady whether that colleague meets the prerequisites
 */
public record Incident(
        ChargeCause cause,
        Instant at,
        Payer payer,
        Lesson booked,
        Lesson missed,
        Excuse excuse,
        Instant replacedAt,
        boolean colleagueReady) {

    /** A place given up. */
    public static Incident cancelled(Instant at, Payer payer, Lesson booked) {
        return new Incident(ChargeCause.LATE_CANCELLATION, at, payer, booked, booked, null, null, false);
    }

    /** Days nobody came on. */
    public static Incident absent(Payer payer, Lesson booked, Lesson missed) {
        return new Incident(ChargeCause.NO_SHOW, missed.firstStart(), payer, booked, missed, null, null, false);
    }

    /** Something else there is a price for: the place, or what was not done after it. */
    public static Incident of(ChargeCause cause, Payer payer, Lesson booked) {
        return new Incident(cause, booked.firstStart(), payer, booked, booked, null, null, false);
    }

    /** The same with a reason. */
    public Incident because(Excuse why) {
        return new Incident(cause, at, payer, booked, missed, why, replacedAt, colleagueReady);
    }

    /** The same with a colleague who takes the place. */
    public Incident replaced(Instant when, boolean ready) {
        return new Incident(cause, at, payer, booked, missed, excuse, when, ready);
    }
}
