package org.hearth.booking;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.List;
import org.hearth.partnership.LocalityCard;
import org.hearth.scheduling.LanguageCard;

/**
 * One person's wish for any date of a course, and why they still wait.
 *
 * @param course the course's reference
 * @param since when it was made: its place in every line goes by this moment
 * @param days the days of the week that suit; none: all do
 * @param localities where suits; none: everywhere
 * @param languages those that suit; none: all of them
 * @param offer the place that is held for them now; null when none is
 * @param dates the next dates of the course, the soonest first; none in a list of wishes, nor once it is over
 */
public record WishView(
        String id,
        String course,
        String courseTitle,
        String person,
        String name,
        String partnerName,
        WishStatus status,
        Instant since,
        List<DayOfWeek> days,
        List<LocalityCard> localities,
        Delivery delivery,
        List<LanguageCard> languages,
        Offered offer,
        List<Date> dates,
        int version)
        implements Serializable {

    public WishView {
        days = List.copyOf(days);
        localities = List.copyOf(localities);
        languages = List.copyOf(languages);
        dates = List.copyOf(dates);
    }

    /** A place that is held, until when, and the booking it is answered with. */
    public record Offered(String booking, String sessionRef, Instant firstStart, Instant until)
            implements Serializable {}

    /**
     * A date of the course.
     *
     * @param site where it is held; null for online
     * @param position the place in its line, from 1; null where the person is not in it
     * @param standing why they have no place there yet
     */
    public record Date(
            String sessionRef,
            Instant firstStart,
            String site,
            String hostName,
            Integer position,
            WaitingStanding standing)
            implements Serializable {}
}
